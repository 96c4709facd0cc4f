package org.vigil.intake.anonymize;

/** The published check-digit rules of the numbers people carry. */
final class CheckDigits {
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private CheckDigits() {}

    /** ISO/IEC 7812: bank cards, IMEI. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, place = 0; i >= 0; i--, place++) {
            int digit = digits.charAt(i) - '0';
            int weighted = place % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0 && !digits.isEmpty();
    }

    /** Russian insurance number: 9 digits and a two-digit sum modulo 101. */
    static boolean snils(String digits) {
        if (digits.length() != 11) return false;
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (digits.charAt(i) - '0') * (9 - i);
        return sum % 101 % 100 == Integer.parseInt(digits.substring(9));
    }

    /** Russian taxpayer number: 10 digits for a body, 12 for a person. */
    static boolean inn(String digits) {
        if (digits.length() == 10) return digitAt(digits, 9) == weighted(digits, INN_10);
        return digits.length() == 12
                && digitAt(digits, 10) == weighted(digits, INN_11)
                && digitAt(digits, 11) == weighted(digits, INN_12);
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += digitAt(digits, i) * weights[i];
        return sum % 11 % 10;
    }

    private static int digitAt(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
