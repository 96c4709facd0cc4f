package org.vigil.intake.anonymize;

import java.util.Set;
import java.util.regex.Pattern;

/** What English puts before or after a name as a part of it: "Mr", "Lady", "DJ", "Jr", "XVI". */
final class Courtesy {
    /** They tell a person's sex, rank or stage, and go with the name. */
    private static final Set<String> BEFORE = Set.of(
            "mr", "mrs", "ms", "miss", "mister", "dr", "sir", "dame", "lady", "lord", "madame", "pope", "saint", "dj",
            "mc", "lil");

    /** After these a capitalised word is a name, common as it may be: "DJ Switch", "Mrs Green". */
    private static final Set<String> TELLING = Set.of("mr", "mrs", "ms", "dr", "lady", "dj", "mc", "lil");

    /** A full stop after these, even one set apart, ends no sentence. */
    private static final Set<String> SHORTENED = Set.of("mr", "mrs", "ms", "dr");

    private static final Set<String> AFTER = Set.of("jr", "sr");
    private static final Pattern REIGN = Pattern.compile("[ivx]{2,5}");

    private Courtesy() {}

    /** Whether this word opens the name that follows it. */
    static boolean opens(Word word) {
        boolean verb = word.shape() == Word.Shape.LOWER && word.folded().equals("miss");
        return !verb && BEFORE.contains(word.folded());
    }

    /** Whether this word closes the name before it. */
    static boolean closes(Word word) {
        boolean reign =
                word.shape() == Word.Shape.UPPER && REIGN.matcher(word.folded()).matches();
        return reign || AFTER.contains(word.folded());
    }

    /** Whether a capitalised word after this one can only be a name. */
    static boolean introduces(Word word) {
        return word.shape() != Word.Shape.LOWER && TELLING.contains(word.folded());
    }

    /** Whether even a word in small letters after this one is a name: "mr t", "mrs green". "ms paint" and "dr" are more. */
    static boolean addresses(Word word) {
        return word.folded().equals("mr") || word.folded().equals("mrs");
    }

    static boolean shortened(Word word) {
        return SHORTENED.contains(word.folded());
    }
}
