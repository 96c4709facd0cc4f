package org.vigil.intake.anonymize;

import java.util.function.Consumer;

/** A telephone number written out in words: nothing else strings so many numerals together. */
final class SpokenNumberRecognizer implements Recognizer {
    private static final String NUMERAL =
            "(?:ноль|нуль|оди[нм]|одиннадцать|две(?:сти|надцать)?|два(?:дцать)?|тр(?:и|идцать|ист[аи]|инадцать)|четыр(?:е|надцать|еста)|пять(?:десят|сот)?|пятнадцать|шесть(?:десят|сот)?|шестнадцать|семь(?:десят|сот)?|семнадцать|восемь(?:десят|сот)?|восемнадцать|девят(?:ь|ьсот|надцать|носто)|десять|сорок|сто"
                    + "|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|double|triple)(?!\\p{L})";
    private static final Recognizer NUMERALS = PatternRecognizer.of(
            RedactionKind.PHONE,
            "number-words",
            Trigger.NUMERAL,
            Context.words("(?<!\\p{L})(?:(?:плюс|plus) )?" + NUMERAL + "(?:[ -]{1,2}" + NUMERAL + "){4,20}"));

    @Override
    public void recognize(Passages passages, Consumer<Finding> found) {
        NUMERALS.recognize(passages, found);
    }
}
