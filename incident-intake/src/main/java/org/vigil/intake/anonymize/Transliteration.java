package org.vigil.intake.anonymize;

import java.util.List;
import java.util.Set;

/** Russian names in Latin letters: the passport spelling and the freer ones people type. */
final class Transliteration {
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] PASSPORT = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "ie", "y", "", "e", "iu", "ia"
    };
    private static final String[] COMMON = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "sh", "", "y", "", "e", "yu", "ya"
    };

    private Transliteration() {}

    static Set<String> spellings(String folded) {
        String common = spell(folded, COMMON);
        return Set.copyOf(List.of(
                spell(folded, PASSPORT),
                common,
                common.replace("kh", "h"),
                common.replace("dzh", "j"),
                common.replace("kh", "h").replace("dzh", "j")));
    }

    static String common(String folded) {
        return spell(folded, COMMON);
    }

    private static String spell(String folded, String[] table) {
        var latin = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            int at = CYRILLIC.indexOf(folded.charAt(i));
            latin.append(at < 0 ? String.valueOf(folded.charAt(i)) : table[at]);
        }
        return latin.toString();
    }
}
