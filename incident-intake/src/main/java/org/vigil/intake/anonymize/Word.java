package org.vigil.intake.anonymize;

/**
 * A run of letters with inner hyphens or apostrophes, where it stands in the normalised text, and what dictionaries know
 * about it.
 */
record Word(
        int start,
        int end,
        String written,
        String folded,
        Shape shape,
        boolean opensSentence,
        int sentence,
        Readings readings) {

    /** How a word is cased. */
    enum Shape {
        LOWER(0),
        CAPITALISED(1),
        UPPER(2),
        INITIAL(3),
        MIXED(4);

        /** What the name model learned this shape as. */
        final int code;

        Shape(int code) {
            this.code = code;
        }

        static Shape of(String word) {
            int upper = 0;
            int letters = 0;
            for (int i = 0; i < word.length(); i++) {
                if (!Character.isLetter(word.charAt(i))) continue;
                letters++;
                if (Character.isUpperCase(word.charAt(i))) upper++;
            }
            if (upper == 0) return LOWER;
            if (letters == 1) return INITIAL;
            if (upper == letters) return UPPER;
            if (upper == 1 && Character.isUpperCase(word.charAt(0))) return CAPITALISED;
            return MIXED;
        }
    }

    boolean capitalised() {
        return shape == Shape.CAPITALISED || (shape == Shape.MIXED && Character.isUpperCase(written.charAt(0)));
    }

    boolean cyrillic() {
        return Letters.isCyrillic(written.charAt(0));
    }

    int length() {
        return end - start;
    }

    /** Shapes only: the word itself may be a name. */
    @Override
    public String toString() {
        return "Word[" + start + "-" + end + ", " + shape + "]";
    }
}
