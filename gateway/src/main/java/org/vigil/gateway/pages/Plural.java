package org.vigil.gateway.pages;

import java.util.Locale;

/** Which form of a word a number takes, by the rules of CLDR for whole numbers in Russian and English. */
enum Plural {
    ONE,
    FEW,
    MANY;

    static Plural of(long number, Locale locale) {
        if (!locale.getLanguage().equals("ru")) {
            return number == 1 ? ONE : MANY;
        }
        long tens = number % 100;
        long ones = number % 10;
        if (ones == 1 && tens != 11) {
            return ONE;
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }
}
