package org.vigil.intake.anonymize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word that tells what the number beside it is, how many digits such a number has, and whether they check. */
enum TellingWord {
    SNILS(RedactionKind.SNILS, 9, 12, "снилс|страхов\\p{L}* (?:номер|свид)|пенсионн|snils"),
    INN(RedactionKind.INN, 9, 13, "(?<!\\p{L})(?:инн|inn|tax(?:payer)?\\b)|налогоплательщ"),
    IMEI(RedactionKind.IMEI, 14, 17, "imei|имей|имеи|серийн|serial"),
    CARD(RedactionKind.CARD, 13, 19, "карт[аыуео]|card|сбер|visa|mastercard|\\bмир\\b"),
    PASSPORT(
            RedactionKind.PASSPORT,
            6,
            12,
            "паспорт|загран|удостоверени|водительск|\\bправа\\b|свидетельств|военн\\p{L}* билет|полис|\\bсери[яию]|documents?\\b|документ|passport|licen[cs]e|\\bid\\b|birth certificate|\\bвыдан|виза|вид на жительство"),
    ACCOUNT(
            RedactionKind.ACCOUNT,
            9,
            30,
            "сч[её]т|р/с|к/с|л/с|\\bбик\\b|реквизит|account|iban|swift|routing|перевод|перев[её]л"),
    PHONE(
            RedactionKind.PHONE,
            5,
            15,
            "тел(?:ефон\\p{L}*|\\.|\\b)|сотов|мобил|звон|набер|номер(?!\\p{L}* (?:дела|дома|маш|авто|част))|ватсап|вотсап|вайбер|whats?app|viber|telegram|signal|phone|call|mobile|cell|\\btel\\b|fax|факс|contact|\\bsms\\b|\\bсмс\\b|связ");

    private static final int SHORT_PHONE = 6;
    private static final Pattern RIGHT_BEFORE = Pattern.compile("\\p{L}{0,4}[ .:№#=–—-]{0,4}");

    /** The rest of the telling word, then at most three words, no conjunction, no new sentence. */
    private static final Pattern CLOSE_BEFORE = Context.words(
            "\\p{L}{0,6}(?:[ .:№#=–—(-]{1,3}(?!(?:и|а|но|что|and|but|that|потом|then)(?!\\p{L}))\\p{L}{1,12}){0,3}[ .:№#=–—(-]{0,4}");

    private static final int BEFORE = 48;
    private static final int AFTER = 24;

    private final RedactionKind kind;
    private final int fewestDigits;
    private final int mostDigits;
    private final Pattern pattern;

    TellingWord(RedactionKind kind, int fewestDigits, int mostDigits, String regex) {
        this.kind = kind;
        this.fewestDigits = fewestDigits;
        this.mostDigits = mostDigits;
        this.pattern = Context.words(regex);
    }

    /** The telling word that stands closest before the number and can speak of one that long. */
    static @Nullable TellingWord before(String text, DigitRun run) {
        TellingWord nearest = null;
        int nearestStart = -1;
        for (TellingWord word : values()) {
            if (!word.fits(run)) continue;
            Matcher matcher = word.pattern.matcher(text).region(Math.max(0, run.start() - BEFORE), run.start());
            while (matcher.find()) {
                if (matcher.start() <= nearestStart || !word.speaksOf(text, matcher.end(), run)) continue;
                nearest = word;
                nearestStart = matcher.start();
            }
        }
        return nearest;
    }

    /** As {@link #before}, but with nothing between the word and the number: that outweighs the look of a sum. */
    static @Nullable TellingWord right(String text, DigitRun run) {
        TellingWord nearest = before(text, run);
        if (nearest == null) return null;
        Matcher matcher = nearest.pattern.matcher(text).region(Math.max(0, run.start() - BEFORE), run.start());
        int from = -1;
        while (matcher.find()) from = matcher.end();
        return RIGHT_BEFORE.matcher(text).region(from, run.start()).matches() ? nearest : null;
    }

    static @Nullable TellingWord after(String text, DigitRun run) {
        TellingWord nearest = null;
        int nearestStart = Integer.MAX_VALUE;
        for (TellingWord word : values()) {
            if (!word.fits(run)) continue;
            Matcher matcher = word.pattern.matcher(text).region(run.end(), Math.min(text.length(), run.end() + AFTER));
            if (!matcher.find() || matcher.start() >= nearestStart) continue;
            nearest = word;
            nearestStart = matcher.start();
        }
        return nearest;
    }

    /** A number told so is hidden even if its check digit is broken: people mistype. */
    Finding hide(DigitRun run) {
        String reason = checks(run.digits()) ? "check-digit" : "context-word";
        return new Finding(run.start(), run.end(), kind, reason);
    }

    /** A short number is a telephone only close to the word: "phoned and demanded 150000" speaks of something else. */
    private boolean speaksOf(String text, int from, DigitRun run) {
        return this != PHONE
                || run.count() > SHORT_PHONE
                || CLOSE_BEFORE.matcher(text).region(from, run.start()).matches();
    }

    private boolean fits(DigitRun run) {
        return run.count() >= fewestDigits && run.count() <= mostDigits;
    }

    private boolean checks(String digits) {
        return switch (this) {
            case SNILS -> CheckDigits.snils(digits);
            case INN -> CheckDigits.inn(digits);
            case IMEI, CARD -> CheckDigits.luhn(digits);
            case PASSPORT, ACCOUNT, PHONE -> false;
        };
    }
}
