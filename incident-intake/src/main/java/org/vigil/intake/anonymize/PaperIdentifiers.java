package org.vigil.intake.anonymize;

import static org.vigil.intake.anonymize.RedactionKind.ACCOUNT;
import static org.vigil.intake.anonymize.RedactionKind.CARD;
import static org.vigil.intake.anonymize.RedactionKind.PASSPORT;

import java.util.List;
import java.util.regex.Pattern;

/** Passports and other papers of the former Soviet countries, and accounts whose numbers hold letters. */
final class PaperIdentifiers {
    private static final String PAPER =
            "(?:паспорт\\p{L}{0,3}|загран\\p{L}{0,12}|удостоверени\\p{L}{1,3}|свидетельств\\p{L}{1,3}|билет\\p{L}{0,2}|passport|licen[cs]e|\\bid card|документ\\p{L}{0,3})";
    private static final String NUMERO = "(?:№|n[o°]?\\.?|номер|number)";

    private PaperIdentifiers() {}

    static List<Recognizer> all() {
        return List.of(
                told(PAPER
                        + "[^\\n\\d]{0,28}?(?<hide>\\b\\p{L}{1,4}[ -]?\\p{L}{0,2} ?<?" + NUMERO
                        + "? ?\\d[\\d -]{4,10}\\d)"),
                told(PAPER + "[^\\n\\d]{0,28}(?<hide>\\d{2} ?(?:\\d{2}|\\p{L}{2})?[ ,/;–-]{0,3}" + NUMERO
                        + "?:? ?\\d{3} ?\\d{3,4}(?!\\d))"),
                told("(?:сери[яию]|сер\\.|series)[: №]{0,3}[\\p{L}\\d]{1,6}[ –-]?(?:\\p{L}{2}|\\d{2})?[ ,;]{0,2}"
                        + NUMERO + "[: №]{0,3}\\d{6,9}"),
                shaped(
                        Trigger.TWO_DIGITS,
                        "(?<![\\d.,])\\d{2} ?\\d{2} ?[-–]? ?(?:№|[Nn][o°]?\\.?|номер) ?[-–]?\\d{6}(?!\\d)"),
                shaped(Trigger.TWO_DIGITS, "(?<![\\d.,])\\d{2} ?[-–]? ?(?:№|[Nn][o°]?\\.?|номер) ?\\d{7}(?!\\d)"),
                shaped(
                        Trigger.THREE_DIGITS,
                        "(?<![\\p{L}\\d])(?:\\d{2} ?)?[A-ZА-ЯЁІЇ]{2,3}[ -]?<?(?:№|N|No\\.?)? ?\\d{6,9}(?![\\p{L}\\d])"),
                shaped(
                        Trigger.THREE_DIGITS,
                        "(?<![\\p{L}\\d])[A-ZА-ЯЁІЇ](?: ?(?:№|N) ?| ?<|-)?\\d{7,9}(?![\\p{L}\\d])"),
                shaped(
                        Trigger.THREE_DIGITS,
                        "(?<![\\p{L}\\d])[IVXLІХУ1]{1,6} ?[-–] ?[А-ЯA-ZЁ]{2} ?(?:№|N|No\\.?)? ?\\d{6,7}(?!\\d)"),
                shaped(Trigger.THREE_DIGITS, "(?<![\\p{L}\\d])\\d{2}[A-Z]{2}\\d{5}(?![\\p{L}\\d])"),
                shaped(
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d])[A-Z](?=[A-Z\\d]{7,8}(?![\\p{L}\\d]))(?=(?:[A-Z]?\\d){5})[A-Z\\d]{7,8}"),
                PatternRecognizer.of(
                        CARD,
                        "pattern",
                        Trigger.THREE_DIGITS,
                        "(?<!\\d)(?:\\d{4}[ -]?(?:\\d{2})?)[*x•]{2,12}[ -]?(?:[*x•]{2,4}[ -]?){0,2}\\d{4}(?!\\d)|(?<=карт[аыуе] )[*•]{1,4} ?\\d{4}(?!\\d)"),
                PatternRecognizer.of(
                        ACCOUNT,
                        "pattern",
                        Trigger.TWO_DIGITS,
                        "(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[ -]?[A-Z\\d]{4}){2,7}(?:[ -]?[A-Z\\d]{1,3})?(?![\\p{L}\\d])"),
                PatternRecognizer.of(
                        ACCOUNT,
                        "pattern",
                        Trigger.DIGIT,
                        Pattern.compile(
                                "(?<![\\p{L}\\d])(?:0x[\\da-fA-F]{40}|bc1[a-z\\d]{20,80}|[13T][1-9A-HJ-NP-Za-km-z]{25,34})(?![\\p{L}\\d])")));
    }

    private static Recognizer told(String regex) {
        return PatternRecognizer.of(PASSPORT, "context-word", Trigger.PAPER_WORD, regex);
    }

    /** Without a telling word only capital letters count. */
    private static Recognizer shaped(Trigger trigger, String regex) {
        return PatternRecognizer.of(PASSPORT, "pattern", trigger, Pattern.compile(regex));
    }
}
