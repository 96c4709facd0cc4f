package org.vigil.intake.anonymize;

/**
 * Undoes look-alike letters: a word written in two scripts becomes Cyrillic if all its Latin letters have a Cyrillic
 * twin, else Latin if the reverse holds; else the script that has more letters in it wins, by sound. Greek letters
 * follow the script they stand among.
 */
final class ScriptRepair {
    private static final String LATIN_BY_SOUND = "RrNnDdGgLlZzVvFfUuWwQq";
    private static final String CYRILLIC_BY_SOUND = "РрНнДдГгЛлЗзВвФфУуШшКк";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεοριυχκτνπ";
    private static final String GREEK_IN_CYRILLIC = "АВЕЗНІКМНОРТУХаеоріухктнп";
    private static final String GREEK_IN_LATIN = "ABEZHIKMNOPTYXaeopiuxktvn";

    private ScriptRepair() {}

    static void repair(StringBuilder text) {
        int start = 0;
        while (start < text.length()) {
            if (!Character.isLetter(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            int cyrillic = 0;
            int latin = 0;
            boolean greek = false;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                char c = text.charAt(end);
                if (Letters.isCyrillic(c)) cyrillic++;
                else if (Letters.isLatin(c)) latin++;
                else greek |= GREEK.indexOf(c) >= 0;
                end++;
            }
            if (greek && cyrillic + latin > 0)
                replace(text, start, end, GREEK, cyrillic >= latin ? GREEK_IN_CYRILLIC : GREEK_IN_LATIN);
            if (cyrillic > 0 && latin > 0) rewrite(text, start, end, cyrillic > latin);
            start = end;
        }
    }

    private static void rewrite(StringBuilder text, int start, int end, boolean rather) {
        boolean toCyrillic = true;
        boolean toLatin = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            toCyrillic &= !Letters.isLatin(c) || Letters.toCyrillic(c) != c;
            toLatin &= !Letters.isCyrillic(c) || Letters.toLatin(c) != c;
        }
        if (!toCyrillic && !toLatin && !rather) return;
        boolean cyrillic = toCyrillic || !toLatin;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            text.setCharAt(i, cyrillic ? Letters.toCyrillic(c) : Letters.toLatin(c));
        }
        if (!toCyrillic && cyrillic) replace(text, start, end, LATIN_BY_SOUND, CYRILLIC_BY_SOUND);
    }

    private static void replace(StringBuilder text, int start, int end, String letters, String others) {
        for (int i = start; i < end; i++) {
            int at = letters.indexOf(text.charAt(i));
            if (at >= 0) text.setCharAt(i, others.charAt(at));
        }
    }
}
