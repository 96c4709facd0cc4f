package org.vigil.intake.anonymize;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides a full date beside a word of birth; the date of an event stays, because the record is about it. */
final class BirthDateRecognizer implements Recognizer {
    private static final String MONTH =
            "(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,7}\\.?";
    private static final String ORDINAL =
            "(?:(?:двадцать |тридцать )?(?:перв|втор|треть|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ого|его|ое|ье|е)|\\p{L}{2,8}надцат(?:ого|ое)|двадцатого|тридцатого|(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\\p{L}{3,6}teenth|twentieth|thirtieth)";
    private static final String DAY = "(?:\\d{1,2}(?:-?(?:го|ого|е|st|nd|rd|th))?|(?<!\\p{L})" + ORDINAL + ")";
    private static final String YEAR = "(?:(?:19|20)\\d{2}|['’]?\\d{2})(?!\\d)";
    private static final Pattern DATE =
            Context.words("(?<![\\d.])(?:\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d{4}|\\d{2})"
                    + "|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}"
                    + "|\\d{1,2} ?[./-] ?[ivxхі]{1,4} ?[./-] ?\\d{2,4}"
                    + "|(?:19|20)\\d{2}(?: году| года| г\\.?)?,? " + DAY + " " + MONTH
                    + "|\\d{2} \\d{2} (?:19|20)\\d{2}"
                    + "|(?:(?<!\\p{L})the )?" + DAY + "(?: of)?[ -]?" + MONTH + ",?[ -]?(?:в )?" + YEAR
                    + "|(?<!\\p{L})" + MONTH + " (?:the )?\\d{1,2}(?:st|nd|rd|th)?,? " + YEAR + ")(?!\\d)");
    private static final Pattern BIRTH_BEFORE = Context.words(
            "(?:род(?:ил|ён|ен|ивш)\\p{L}*|рожд(?:\\.|\\p{L}*)|(?<!\\p{L})род\\.|появил\\p{L}* на свет|(?<!\\p{L})(?:д[./]? ?р|г[./]? ?р|р)(?!\\p{L})\\.?|(?<!\\p{L})born|birth\\p{L}*|(?<!\\p{L})(?:(?:dob|d\\.o\\.b)\\.?|b\\.))");
    private static final Pattern BIRTH_AFTER = Context.words(
            "[ ,(–—-]{0,4}(?:г(?:ода|\\.)?[ /,]{0,2})?(?:р(?:\\.|ожд\\p{L}*)|р(?!\\p{L})|род(?:ил|ён|ен)\\p{L}*|(?:я )?(?:родил|появил)\\p{L}*|дата (?:моего |его |её )?рожд\\p{L}*|день (?:моего |его |её )?рожд\\p{L}*|\\(?birth|(?:is |was )?(?:my |his |her |the )?(?:date of birth|birth|dob))");

    /** A new sentence, or a word of what was done to someone: the date belongs to that. */
    private static final Pattern ANOTHER_MATTER = Context.words(
            "(?<=\\p{L}{3})[.!?…]\\s|[!?…]\\s|задерж|арест|похи[тщ]|ув[её]з|забра|уби[тл]|пропал|исчез|освоб|отпуст|detain|arrest|kidnap|abduct|taken|killed|disappear|released");

    private static final int BEFORE = 48;

    @Override
    public void recognize(Passages passages, Consumer<Finding> found) {
        String text = passages.text();
        passages.findAll(Trigger.BIRTH_WORD, DATE, date -> {
            if (isBirthBefore(text, date.start()) || Context.follows(text, date.end(), BIRTH_AFTER))
                found.accept(new Finding(date.start(), date.end(), RedactionKind.BIRTH_DATE, "context-word"));
        });
    }

    private static boolean isBirthBefore(String text, int date) {
        Matcher birth = BIRTH_BEFORE
                .matcher(text)
                .region(Math.max(0, date - BEFORE), date)
                .useTransparentBounds(true);
        int nearest = -1;
        while (birth.find()) nearest = birth.end();
        return nearest >= 0
                && !ANOTHER_MATTER
                        .matcher(text)
                        .region(nearest, date)
                        .useTransparentBounds(true)
                        .find();
    }
}
