package org.vigil.intake.anonymize;

/** The language a block is labelled in: that of the letters around it. */
enum Language {
    RUSSIAN,
    ENGLISH;

    /** Latin letters weigh half: addresses and brand names put many of them into Russian. Without letters, English. */
    static Language of(CharSequence text) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isCyrillic(c)) cyrillic++;
            else if (Letters.isLatin(c)) latin++;
        }
        return cyrillic * 2 > latin ? RUSSIAN : ENGLISH;
    }
}
