package org.vigil.intake.anonymize;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each number is: by a telling word near it, by check digit, or by the way it is grouped. A long number that
 * is nothing known is hidden too: a narrative does not need it.
 */
final class NumberRecognizer implements Recognizer {
    private static final int FEWEST_DIGITS = 5;
    private static final int LONG_NUMBER = 9;
    private static final Pattern DATE = Pattern.compile("(?<![\\d.\\-/])(?:\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})"
            + "|\\d{1,2}-\\d{1,2}-(?:19|20)\\d{2}|(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2})(?![\\d\\-/]|\\.\\d)");
    private static final Pattern AMOUNT = Context.words(
            "\\s?(?:руб|₽|\\$|€|£|долл|евро|тыс|млн|млрд|чел|usd|rub|eur|dollars|roubles|rubles|people|км|kg|кг|%)");
    private static final Pattern MONEY_BEFORE = Pattern.compile("[$€£₽]\\s?$");

    @Override
    public void recognize(String text, Consumer<Finding> found) {
        String numbers = withoutDates(text);
        Matcher runs = DigitRun.matcher(numbers);
        while (runs.find()) {
            if (runs.end() - runs.start() < FEWEST_DIGITS) continue;
            DigitRun run = DigitRun.of(numbers, runs.start(), runs.end());
            if (run.count() < FEWEST_DIGITS) continue;
            Finding finding = classify(text, run);
            if (finding != null) found.accept(finding);
        }
    }

    /** A date is no number; the same length keeps offsets. */
    private static String withoutDates(String text) {
        Matcher dates = DATE.matcher(text);
        StringBuilder masked = null;
        while (dates.find()) {
            if (masked == null) masked = new StringBuilder(text);
            for (int i = dates.start(); i < dates.end(); i++) masked.setCharAt(i, 'D');
        }
        return masked == null ? text : masked.toString();
    }

    private static @Nullable Finding classify(String text, DigitRun run) {
        boolean amount = isAmount(text, run);
        TellingWord before = amount ? null : TellingWord.before(text, run);
        if (before != null) return before.hide(run);
        Finding shaped = byShape(run);
        if (shaped != null) return shaped;
        if (amount) return null;
        TellingWord after = TellingWord.after(text, run);
        if (after != null) return after.hide(run);
        return run.count() >= LONG_NUMBER ? hide(run, RedactionKind.ACCOUNT, "long-number") : null;
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
        boolean local = groups.equals("2-2-2") || groups.equals("3-4") || groups.equals("3-2-2");
        return local
                && length == count + groups.length() - groups.replace("-", "").length();
    }

    private static boolean isAmount(String text, DigitRun run) {
        return run.thousands()
                || Context.follows(text, run.end(), AMOUNT)
                || MONEY_BEFORE
                        .matcher(text)
                        .region(Math.max(0, run.start() - 2), run.start())
                        .find();
    }

    private static Finding hide(DigitRun run, RedactionKind kind, String reason) {
        return new Finding(run.start(), run.end(), kind, reason);
    }
}
