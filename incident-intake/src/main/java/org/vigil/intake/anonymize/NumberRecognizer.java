package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each number is: by a telling word near it, by check digit, or by the way it is grouped. A long number that
 * is nothing known is hidden too: a narrative does not need it.
 */
final class NumberRecognizer implements Recognizer {
    private static final int FEWEST_DIGITS = 5;
    private static final int LONG_NUMBER = 9;
    private static final int LONG_UNBROKEN = 7;
    private static final int LONGEST_AMOUNT = 11;

    /** Dates, spans of years, days and hours: not numbers. */
    private static final Pattern DATE = Pattern.compile("(?<![\\d.\\-/])(?:\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})"
            + "|\\d{1,2}-\\d{1,2}-(?:19|20)\\d{2}|(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}"
            + "|(?:19|20)\\d{2} ?[-–—/] ?(?:19|20)\\d{2}|(?:19|20)\\d{2}(?=[. ]{1,3}\\(?\\d{1,3}(?!\\d))"
            + "|\\d{1,2}[.-]\\d{2} ?[-–—] ?\\d{1,2}[.-]\\d{2})(?![\\d\\-/]|\\.\\d)");

    private static final Pattern AMOUNT = Context.words(
            "\\s?(?:руб|р\\.|₽|\\$|€|£|долл|евро|тыс|млн|млрд|чел|usd|rub|eur|dollars|roubles|rubles|people|км|kg|кг|%)");
    private static final Pattern MONEY_BEFORE = Pattern.compile("[$€£₽]\\s?$");
    private static final Pattern THOUSANDS_RANGE =
            Pattern.compile("\\d{1,3}(?: \\d{3})++ ?[-–—] ?\\d{1,3}(?: \\d{3})++");

    /** Units, laws and files of offices: the record is about them. */
    private static final Pattern OFFICIAL_NUMBER = Context.words(
            "(?:(?<!\\p{L})(?:в/ч|вч|в\\. ?ч\\.)|(?:войсков|воинск)\\p{L}{2,3} част\\p{L}{1,3}|military unit|(?<!\\p{L})unit|закон\\p{L}{0,3}|(?<!\\p{L})фз|приказ\\p{L}{0,3}|постановлен\\p{L}{1,3}|распоряжен\\p{L}{1,3}|резолюц\\p{L}{1,3}|жалоб\\p{L}{1,3}|applications?|resolution|(?<!\\p{L})law|decree|(?<!\\p{L})order|(?<!\\p{L})ст(?:ать\\p{L}{1,3}|\\.)|articles?)[ .:]{0,2}(?:№|nos?\\.?|номер|number)? ?$");

    private static final int LONGEST_OFFICIAL_NUMBER = 8;

    private static final Recognizer PUNCTUATED_PHONE = PatternRecognizer.of(
            RedactionKind.PHONE,
            "number-shape",
            Trigger.THREE_DIGITS,
            "(?<!\\d)\\+?[78](?<mark>[*=|,:;~])\\d{3}\\k<mark>\\d{3}\\k<mark>\\d{2}\\k<mark>\\d{2}(?!\\d)");

    @Override
    public void recognize(Passages passages, Consumer<Finding> found) {
        PUNCTUATED_PHONE.recognize(passages, found);
        String text = passages.text();
        Passages apart = withoutDates(passages);
        String numbers = apart.text();
        apart.findAll(Trigger.DIGIT, DigitRun.PATTERN, match -> {
            if (match.end() - match.start() < FEWEST_DIGITS) return;
            DigitRun run = DigitRun.of(numbers, match.start(), match.end());
            if (run.count() < FEWEST_DIGITS) return;
            Finding finding = classify(text, run);
            if (finding != null) found.accept(finding);
        });
    }

    /** A date is no number; the same length keeps offsets. */
    private static Passages withoutDates(Passages passages) {
        var dates = new ArrayList<int[]>();
        passages.findAll(Trigger.TWO_DIGITS, DATE, date -> dates.add(new int[] {date.start(), date.end()}));
        if (dates.isEmpty()) return passages;
        var masked = new StringBuilder(passages.text());
        for (int[] date : dates) {
            for (int i = date[0]; i < date[1]; i++) masked.setCharAt(i, 'D');
        }
        return new Passages(masked.toString());
    }

    private static @Nullable Finding classify(String text, DigitRun run) {
        if (isOfficial(text, run)) return null;
        boolean amount = isAmount(text, run);
        TellingWord before = amount ? TellingWord.right(text, run) : TellingWord.before(text, run);
        if (before != null) return before.hide(run);
        Finding shaped = byShape(run);
        if (shaped != null) return shaped;
        if (amount) return null;
        TellingWord after = TellingWord.after(text, run);
        if (after != null) return after.hide(run);
        boolean unbroken = run.unbroken() && run.count() >= LONG_UNBROKEN && !run.round();
        return unbroken || run.count() >= LONG_NUMBER ? hide(run, RedactionKind.ACCOUNT, "long-number") : null;
    }

    private static boolean isOfficial(String text, DigitRun run) {
        return run.count() <= LONGEST_OFFICIAL_NUMBER && Context.before(text, run.start(), OFFICIAL_NUMBER);
    }

    private static @Nullable Finding byShape(DigitRun run) {
        String digits = run.digits();
        String groups = run.groups();
        int count = run.count();
        if (groups.equals("3-3-3-2")) return hide(run, RedactionKind.SNILS, "number-shape");
        if (count >= 16 && count <= 19 && CheckDigits.luhn(digits)) return hide(run, RedactionKind.CARD, "check-digit");
        if (groups.startsWith("4-4-4-4")) return hide(run, RedactionKind.CARD, "number-shape");
        if (count == 15 && CheckDigits.luhn(digits)) return hide(run, RedactionKind.IMEI, "check-digit");
        if (isPhone(run)) return hide(run, RedactionKind.PHONE, "number-shape");
        if (count == 11 && CheckDigits.snils(digits)) return hide(run, RedactionKind.SNILS, "check-digit");
        if (run.unbroken() && CheckDigits.inn(digits)) return hide(run, RedactionKind.INN, "check-digit");
        if (groups.equals("4-6") || groups.equals("2-2-6")) return hide(run, RedactionKind.PASSPORT, "number-shape");
        return null;
    }

    private static boolean isPhone(DigitRun run) {
        String digits = run.digits();
        String groups = run.groups();
        int count = run.count();
        int length = run.end() - run.start();
        if (run.international()) return count >= 7 && count <= 16;
        if (count == 11 && (digits.charAt(0) == '8' || digits.charAt(0) == '7')) return true;
        if (count == 10 && (digits.charAt(0) == '9' || run.bracketed() || groups.equals("3-3-4"))) return true;
        if (count == 10 && groups.endsWith("-2-2")) return true;
        if (count >= 9 && count <= 12 && run.bracketed()) return true;
        if (groups.equals("2-2-2") && looksLikeDate(digits)) return false;
        boolean local = groups.equals("2-2-2") || groups.equals("3-4") || groups.equals("3-2-2");
        return local
                && length == count + groups.length() - groups.replace("-", "").length();
    }

    private static boolean looksLikeDate(String digits) {
        int first = Integer.parseInt(digits.substring(0, 2));
        int second = Integer.parseInt(digits.substring(2, 4));
        return Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
    }

    private static boolean isAmount(String text, DigitRun run) {
        return run.thousands()
                || THOUSANDS_RANGE.matcher(text).region(run.start(), run.end()).matches()
                || (run.round() && run.count() < LONG_NUMBER)
                || (Context.follows(text, run.end(), AMOUNT) && run.count() < LONGEST_AMOUNT)
                || MONEY_BEFORE
                        .matcher(text)
                        .region(Math.max(0, run.start() - 2), run.start())
                        .find();
    }

    private static Finding hide(DigitRun run, RedactionKind kind, String reason) {
        return new Finding(run.start(), run.end(), kind, reason);
    }
}
