package org.vigil.intake.anonymize;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stays of a name once script, spelling system, case ending and vowels that transliterations disagree on are gone:
 * the same for Хасан, Хасана, Khasan and Hassan.
 */
final class Skeleton {
    /** No name is longer; folding takes more than linear time. */
    private static final int LONGEST = 64;

    /** Uzbek and some others write х as x, so that Xasan is no Ksasan; in these names, and at the end, it is as in Alex. */
    private static final Pattern AS_KS =
            Pattern.compile("(?<=ale|oli|feli|ro|^o|mo)x|(?<=^a)x(?=in)|(?<=^ma)x(?!m)|^x(?=en|an)|x$");

    private Skeleton() {}

    static String of(String name) {
        String folded = Letters.fold(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        boolean cyrillic = Letters.isCyrillic(folded.charAt(0));
        String latin = cyrillic
                ? Transliteration.common(Stem.ofPerson(folded))
                : foldLatin(LexiconReader.withoutPossessive(folded));
        return withoutEnding(single(reduce(AS_KS.matcher(single(latin)).replaceAll("ks"))));
    }

    private static String foldLatin(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c >= 'a' && c <= 'z') plain.append(c);
        }
        return plain.toString();
    }

    /** Order matters: longer spellings first. */
    private static String reduce(String latin) {
        return latin.replace("shch", "s")
                .replace("tsch", "c")
                .replace("sch", "s")
                .replace("dzh", "j")
                .replace("dj", "j")
                .replace("zh", "j")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("sh", "s")
                .replace("tch", "c")
                .replace("ch", "c")
                .replace("ts", "c")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("q", "k")
                .replace("x", "h")
                .replace("w", "v")
                .replace("yu", "u")
                .replace("iu", "u")
                .replace("ju", "u")
                .replace("ya", "a")
                .replace("ia", "a")
                .replace("ja", "a")
                .replace("ye", "e")
                .replace("ie", "e")
                .replace("yo", "e")
                .replace("y", "i")
                .replace("ou", "u");
    }

    private static String single(String letters) {
        var out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (out.length() == 0 || out.charAt(out.length() - 1) != c) out.append(c);
        }
        return out.toString();
    }

    /** Cyrillic has lost its case endings by now; Latin must lose what looks like one, or Artem would not be Артёма. */
    private static String withoutEnding(String reduced) {
        String word = withoutLastVowels(reduced);
        boolean instrumental = word.endsWith("em") || word.endsWith("om");
        return instrumental && word.length() > 5 ? withoutLastVowels(word.substring(0, word.length() - 2)) : word;
    }

    private static String withoutLastVowels(String word) {
        int length = word.length();
        while (length > 2 && "aeiou".indexOf(word.charAt(length - 1)) >= 0) length--;
        return word.substring(0, length);
    }
}
