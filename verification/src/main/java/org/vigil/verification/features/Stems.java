package org.vigil.verification.features;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a narrative as two that tell of the same would share them. */
final class Stems {
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_STEM = 6;
    private static final Pattern HIDDEN = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Stems() {}

    /** Endings are cut off, because both languages inflect; what the intake has hidden is left out. */
    static List<String> of(String text) {
        String plain =
                HIDDEN.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).replace('ё', 'е');
        return NOT_A_WORD
                .splitAsStream(plain)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(LONGEST_STEM, word.length())))
                .toList();
    }
}
