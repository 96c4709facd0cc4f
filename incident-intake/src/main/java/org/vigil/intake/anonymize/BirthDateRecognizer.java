package org.vigil.intake.anonymize;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Hides a full date beside a word of birth; the date of an event stays, because the record is about it. */
final class BirthDateRecognizer implements Recognizer {
    private static final String MONTH =
            "(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,7}\\.?";
    private static final Pattern DATE =
            Context.words("(?<![\\d.])(?:\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d{4}|\\d{2})"
                    + "|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}"
                    + "|\\d{1,2}(?:-?(?:го|st|nd|rd|th))?(?: of)? " + MONTH + ",? (?:\\d{4}|\\d{2}(?= ?г))"
                    + "|(?<!\\p{L})" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\d)");
    private static final Pattern BIRTH_BEFORE = Context.words(
            "род(?:ил|ён|ен|ивш)\\p{L}*|рожд\\p{L}*|(?<!\\p{L})д\\.? ?р\\.?(?!\\p{L})|born|birth\\p{L}*|\\bdob\\b|d\\.o\\.b");
    private static final Pattern BIRTH_AFTER =
            Context.words("[ ,(]{0,3}(?:г(?:ода|\\.)?,? ?)?(?:р(?:\\.|ожд\\p{L}*)|род(?:ил|ён|ен)\\p{L}*|\\(?birth)");

    @Override
    public void recognize(String text, Consumer<Finding> found) {
        Trigger.DIGIT.findAll(DATE, text, date -> {
            boolean birth =
                    Context.before(text, date.start(), BIRTH_BEFORE) || Context.follows(text, date.end(), BIRTH_AFTER);
            if (birth) found.accept(new Finding(date.start(), date.end(), RedactionKind.BIRTH_DATE, "context-word"));
        });
    }
}
