package org.vigil.intake.anonymize;

import java.util.Locale;

/**
 * Undoes letters typed for digits inside numbers and digits typed for letters inside Cyrillic words, where nothing else
 * can be meant: both neighbours must be of the other sort.
 */
final class DigitRepair {
    private static final String LETTERS = "ОоOoЗзlI|";
    private static final String DIGITS_MEANT = "000033111";
    private static final String DIGITS = "03461";
    private static final String LETTERS_MEANT = "озчбӏ";
    private static final int LONG_NUMBER = 6;
    private static final String VOWELS = "аеиоу";
    private static final String[] MONTHS = {"апр", "авг", "июн", "июл", "окт"};

    private DigitRepair() {}

    static void repair(StringBuilder text) {
        int digitsBefore = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = LETTERS.indexOf(c);
            if (letter >= 0 && digitsBefore > 0 && (isDigit(text, i + 1) || endsNumber(text, i, digitsBefore)))
                text.setCharAt(i, DIGITS_MEANT.charAt(letter));
            else if (DIGITS.indexOf(c) >= 0 && isCyrillic(text, i + 1)) repairLetter(text, i);
            digitsBefore = isDigit(text, i) ? digitsBefore + 1 : 0;
        }
    }

    private static boolean endsNumber(StringBuilder text, int i, int digitsBefore) {
        return digitsBefore >= LONG_NUMBER
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private static void repairLetter(StringBuilder text, int i) {
        String meant = String.valueOf(LETTERS_MEANT.charAt(DIGITS.indexOf(text.charAt(i))));
        if (isCyrillic(text, i - 1)) {
            boolean upper = Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
            text.setCharAt(i, (upper ? meant.toUpperCase(Locale.ROOT) : meant).charAt(0));
        } else if (opensName(text, i)) {
            text.setCharAt(i, meant.toUpperCase(Locale.ROOT).charAt(0));
        }
    }

    /** "3елимхан", "0льга"; but "3 апреля" with the space forgotten stays a date, and "3месяца" a span. */
    private static boolean opensName(StringBuilder text, int i) {
        if (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) return false;
        if (i > 1 && isDigit(text, i - 2)) return false;
        if (!isCyrillic(text, i + 2) || !isCyrillic(text, i + 3)) return false;
        for (String month : MONTHS) {
            if (text.substring(i + 1, i + 4).equalsIgnoreCase(month)) return false;
        }
        boolean vowel = VOWELS.indexOf(text.charAt(i + 1)) >= 0;
        return text.charAt(i) == '3' ? vowel : text.charAt(i) == '0' && !vowel;
    }

    private static boolean isDigit(CharSequence text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean isCyrillic(CharSequence text, int i) {
        return i >= 0 && i < text.length() && Letters.isCyrillic(text.charAt(i));
    }
}
