package org.vigil.intake.anonymize;

/** The language a block is labelled in: that of the letters around it. */
enum Language {
    RUSSIAN,
    ENGLISH;

    /** The language most letters of the text are written in; a text without letters counts as English. */
    static Language of(CharSequence text) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isCyrillic(c)) cyrillic++;
            else if (Letters.isLatin(c)) latin++;
        }
        return cyrillic > latin ? RUSSIAN : ENGLISH;
    }
}
