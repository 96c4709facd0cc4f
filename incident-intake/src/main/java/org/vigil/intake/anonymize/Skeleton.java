package org.vigil.intake.anonymize;

import java.util.Locale;

/**
 * What stays of a name once script, spelling system, case ending and vowels that transliterations disagree on are gone:
 * the same for Хасан, Хасана, Khasan and Hassan.
 */
final class Skeleton {
    private Skeleton() {}

    static String of(String name) {
        String folded = Letters.fold(name);
        String stem = Stem.of(folded);
        String latin = Letters.isCyrillic(stem.charAt(0)) ? Transliteration.common(stem) : foldLatin(stem);
        return squeeze(reduce(latin));
    }

    private static String foldLatin(String word) {
        String plain = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
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
                .replace("x", "ks")
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

    /** Doubled letters once, and no vowel at the end: Аминат and Амината, Исаев and Исаева are one. */
    private static String squeeze(String reduced) {
        var out = new StringBuilder(reduced.length());
        for (int i = 0; i < reduced.length(); i++) {
            char c = reduced.charAt(i);
            if (out.length() == 0 || out.charAt(out.length() - 1) != c) out.append(c);
        }
        while (out.length() > 2 && "aeiou".indexOf(out.charAt(out.length() - 1)) >= 0) out.setLength(out.length() - 1);
        return out.toString();
    }
}
