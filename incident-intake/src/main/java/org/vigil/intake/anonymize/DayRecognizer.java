package org.vigil.intake.anonymize;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the month instead of certain days. The year, if it is told, stays where it stands. */
final class DayRecognizer implements Recognizer {
    private static final List<String> RUSSIAN = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    static final List<String> MONTHS =
            Stream.concat(RUSSIAN.stream(), ENGLISH.stream()).toList();

    private static final String MONTH_RU =
            "(?<month>январ[яьею]|феврал[яьею]|март[ае]?|апрел[яьею]|ма[яйею]|июн[яьею]|июл[яьею]|август[ае]?|сентябр[яьею]|октябр[яьею]|ноябр[яьею]|декабр[яьею])(?!\\p{L})";
    private static final String MONTH_EN =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|(?-i:May|may|MAY)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})";
    private static final String UNITS_RU =
            "перв|втор|треть|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат";
    private static final List<String> UNITS_EN = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "thirtieth");
    private static final String DAY_RU =
            "(?:(?<day>\\d{1,2})(?:-?(?:го|ого|ое|е))?|(?:двадцать |тридцать )?(?:" + UNITS_RU + ")(?:ого|его|ое|ье))";
    private static final String DAY_EN =
            "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?:twenty[- ]|thirty[- ])?(?:" + String.join("|", UNITS_EN) + "))";
    private static final String START = "(?<![\\p{L}\\d.])";
    private static final String EARLIER =
            "(?:\\d{1,2}(?:-?(?:го|е|st|nd|rd|th))?(?: ?[,–—-] ?| (?:по|до|и|или|на|to|and|or) )){0,4}";
    private static final String YEAR = "(?:,? ?(?=(?<year>(?:19|20)\\d{2})(?!\\d)))?";

    private static final Pattern WORDS_RU =
            Context.words(START + "(?<hide>" + EARLIER + DAY_RU + " " + MONTH_RU + ")" + YEAR);
    private static final List<Pattern> WORDS_EN = List.of(
            Context.words(START + "(?<hide>(?:the )?" + EARLIER + DAY_EN + "(?: of)?[ -]" + MONTH_EN + ")" + YEAR),
            Context.words(START + "(?<hide>" + MONTH_EN.replace("|(?-i:May|may|MAY)", "|(?-i:May|MAY)")
                    + "\\.? (?:the )?"
                    + DAY_EN + "(?!\\d)(?: ?(?:-|–|—|,|to|and|or) ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?!\\d)){0,4})"
                    + YEAR));
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile(
                    "(?<![\\d.])(?<hide>(?<day>\\d{1,2}) ?\\. ?(?<month>\\d{1,2}))(?: ?\\. ?(?<year>\\d{4}|\\d{2}))?(?!\\.?\\d)"),
            Pattern.compile(
                    "(?<![\\d/-])(?<hide>(?<day>\\d{1,2})(?<mark>[/-])(?<month>\\d{1,2}))\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\d/-])"),
            Pattern.compile("(?<!\\d)(?<year>\\d{4})[./-](?<hide>(?<month>\\d{2})[./-](?<day>\\d{2}))(?!\\d)"));

    private final Days days;

    DayRecognizer(Days days) {
        this.days = days;
    }

    @Override
    public void recognize(Passages passages, Consumer<Finding> found) {
        String text = passages.text();
        all(WORDS_RU, text, RUSSIAN, found);
        WORDS_EN.forEach(pattern -> all(pattern, text, ENGLISH, found));
        List<String> names = Language.of(text) == Language.RUSSIAN ? RUSSIAN : ENGLISH;
        NUMBERS.forEach(pattern -> all(pattern, text, names, found));
    }

    private void all(Pattern pattern, String text, List<String> names, Consumer<Finding> found) {
        Matcher date = pattern.matcher(text);
        while (date.find()) {
            int month = month(date.group("month"));
            if (!told(date.group("year"), month, date.group("day"))) continue;
            String name = names.get(month - 1);
            found.accept(new Finding(date.start("hide"), date.end("hide"), RedactionKind.DAY, "few-people", name));
        }
    }

    /** A day in words is taken for any of its month: too much hidden rather than too little. */
    private boolean told(@Nullable String year, int month, @Nullable String day) {
        if (month < 1 || month > 12) return false;
        int first = day == null ? 1 : Integer.parseInt(day);
        int last = day == null ? 31 : first;
        for (int any = first; any <= last; any++) {
            if (year == null ? days.hold(month, any) : days.hold(full(year), month, any)) return true;
        }
        return false;
    }

    private static int full(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 4 ? number : number + 2000;
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
        String start = written.toLowerCase(Locale.ROOT).substring(0, Math.min(3, written.length()));
        for (int i = 0; i < 12; i++) {
            String name = RUSSIAN.get(i);
            boolean may = i == 4 && start.startsWith("ма") && !start.equals("мар");
            if (may
                    || name.startsWith(start)
                    || ENGLISH.get(i).toLowerCase(Locale.ROOT).startsWith(start)) return i + 1;
        }
        return 0;
    }
}
