package org.vigil.intake.anonymize;

/**
 * Undoes look-alike letters: a word written in two scripts becomes Cyrillic if all its Latin letters have a Cyrillic
 * twin, else Latin if the reverse holds; else it stays, and no dictionary will know it.
 */
final class ScriptRepair {
    private ScriptRepair() {}

    static void repair(StringBuilder text) {
        int start = 0;
        while (start < text.length()) {
            if (!Character.isLetter(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            boolean cyrillic = false;
            boolean latin = false;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                cyrillic |= Letters.isCyrillic(text.charAt(end));
                latin |= Letters.isLatin(text.charAt(end));
                end++;
            }
            if (cyrillic && latin) rewrite(text, start, end);
            start = end;
        }
    }

    private static void rewrite(StringBuilder text, int start, int end) {
        boolean toCyrillic = true;
        boolean toLatin = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            toCyrillic &= !Letters.isLatin(c) || Letters.toCyrillic(c) != c;
            toLatin &= !Letters.isCyrillic(c) || Letters.toLatin(c) != c;
        }
        if (!toCyrillic && !toLatin) return;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            text.setCharAt(i, toCyrillic ? Letters.toCyrillic(c) : Letters.toLatin(c));
        }
    }
}
