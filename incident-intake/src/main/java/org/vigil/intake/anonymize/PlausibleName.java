package org.vigil.intake.anonymize;

/** Which words the model may take for names on its own account. */
final class PlausibleName {
    /** In lower-case Russian only a noun rarer than this. */
    private static final int RARE = 10;

    private static final int COMMONEST = 16;
    /** A small word of grammar this rare is hardly grammar where a capital stands inside a sentence: "Boo", "Scarce". */
    private static final int RARE_FUNCTION = 13;
    /** From here on the model is believed of a common word in small letters. */
    private static final double INSISTENT = 0.01;

    private PlausibleName() {}

    /** Words of which the model need not be asked: it is not believed of them, whatever it says. */
    static boolean never(Word word) {
        return word.shape() == Word.Shape.LOWER
                && word.readings().has(Readings.FUNCTION)
                && (word.cyrillic() || !properRather(word.readings()));
    }

    /** The commonest words are no names unless a dictionary says so, however odd their surroundings. */
    static boolean mayBe(Word word, boolean besideName, double probability) {
        Readings readings = word.readings();
        if (!word.cyrillic() && latin(word, readings, probability)) return true;
        boolean lower = word.shape() == Word.Shape.LOWER;
        if (lower && (readings.has(Readings.FUNCTION) || (readings.plain() && !besideName))) return false;
        if (word.cyrillic() && word.shape() == Word.Shape.UPPER && word.length() < 5 && !readings.name()) return false;
        if (readings.name() || readings.has(Readings.PROPER)) return true;
        return !readings.has(Readings.FUNCTION)
                && readings.commonness() <= (word.cyrillic() && lower ? RARE : COMMONEST);
    }

    /** English takes any noun for a nickname, and writes names small that the dictionary writes with a capital. */
    private static boolean latin(Word word, Readings readings, double probability) {
        boolean function = readings.has(Readings.FUNCTION);
        return switch (word.shape()) {
            case LOWER -> probability > INSISTENT && (!function || properRather(readings));
            case CAPITALISED -> !word.opensSentence() && function && readings.commonness() <= RARE_FUNCTION;
            default -> false;
        };
    }

    /** Rather written with a capital than without. */
    private static boolean properRather(Readings readings) {
        return readings.capitalisedCommonness() >= readings.commonness();
    }
}
