package org.vigil.intake.anonymize;

import java.util.Locale;

/** What the anonymizer needs to know about single letters. */
final class Letters {
    private static final String LATIN_LOOKALIKES = "ABCEHKMOPTXYaceopxyiIjJsSkmthb";
    private static final String CYRILLIC_LOOKALIKES = "АВСЕНКМОРТХУасеорхуіІјЈѕЅкмтнв";

    private Letters() {}

    static boolean isCyrillic(char c) {
        return c >= 'Ѐ' && c <= 'ԯ';
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= 'À' && c <= 'ɏ' && c != '×' && c != '÷')
                || (c >= 'Ḁ' && c <= 'ỿ');
    }

    /** Lower case with ё read as е, the key of every word list. */
    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    static char toCyrillic(char latin) {
        int at = LATIN_LOOKALIKES.indexOf(latin);
        return at < 0 ? latin : CYRILLIC_LOOKALIKES.charAt(at);
    }

    static char toLatin(char cyrillic) {
        int at = CYRILLIC_LOOKALIKES.indexOf(cyrillic);
        return at < 0 ? cyrillic : LATIN_LOOKALIKES.charAt(at);
    }
}
