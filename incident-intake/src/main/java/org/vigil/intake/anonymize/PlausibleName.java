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
        boolean properRather = readings.capitalisedCommonness() >= readings.commonness();
        return switch (word.shape()) {
            case LOWER -> probability > INSISTENT && (!function || properRather);
            case CAPITALISED -> !word.opensSentence() && function && readings.commonness() <= RARE_FUNCTION;
            default -> false;
        };
    }
}
