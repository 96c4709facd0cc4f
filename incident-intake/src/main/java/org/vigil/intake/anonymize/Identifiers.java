package org.vigil.intake.anonymize;

import static org.vigil.intake.anonymize.RedactionKind.ACCOUNT;
import static org.vigil.intake.anonymize.RedactionKind.COORDINATES;
import static org.vigil.intake.anonymize.RedactionKind.EMAIL;
import static org.vigil.intake.anonymize.RedactionKind.HANDLE;
import static org.vigil.intake.anonymize.RedactionKind.IP;
import static org.vigil.intake.anonymize.RedactionKind.PASSPORT;
import static org.vigil.intake.anonymize.RedactionKind.PLATE;
import static org.vigil.intake.anonymize.RedactionKind.URL;

import java.util.List;

/** Everything that is recognised by its shape, each kind with the pattern or class that knows it. */
final class Identifiers {
    private static final String PLATE_LETTER = "[ABEKMHOPCTYXАВЕКМНОРСТУХ]";
    private static final String DOMAIN_END =
            "(?:ru|com|org|net|info|me|cc|io|su|рф|ua|by|kz|de|uk|us|tv|gov|edu|dev|app|link|ly|gg|xyz|online|site|club|pro|eu|fr|no|nl|pl|ge|am|az|uz|kg|tj|be)";

    private Identifiers() {}

    static List<Recognizer> all() {
        return List.of(
                PatternRecognizer.of(
                        EMAIL,
                        "pattern",
                        Trigger.INNER_MARK,
                        "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}+ ?(?:@|\\[at\\]|\\(at\\)|\\(собака\\)) ?[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}"),
                PatternRecognizer.of(
                        URL,
                        "pattern",
                        Trigger.LINK,
                        "(?<!\\p{L})(?:https?|ftp|tg)://?\\S++|(?<![\\p{L}\\d])www\\.\\S++"),
                PatternRecognizer.of(
                        URL,
                        "pattern",
                        Trigger.INNER_MARK,
                        "(?<![\\p{L}\\d@.-])(?:[\\p{L}\\d-]{1,63}\\.){1,4}" + DOMAIN_END
                                + "(?![\\p{L}\\d])(?:/\\S*+)?"),
                PatternRecognizer.of(
                        HANDLE, "pattern", Trigger.INNER_MARK, "(?<![\\p{L}\\d@])@[\\p{L}\\d_][\\p{L}\\d_.]{1,40}+"),
                PatternRecognizer.of(HANDLE, "pattern", Trigger.INNER_MARK, "(?<![\\p{L}\\d/])id\\d{4,12}(?!\\d)"),
                PatternRecognizer.of(
                        HANDLE,
                        "context-word",
                        Trigger.INNER_MARK,
                        "(?<!\\p{L})(?:телеграм\\p{L}{0,3}|инстаграм\\p{L}{0,3}|вконтакте|скайп\\p{L}{0,2}|ник(?:нейм)?\\p{L}{0,2}|логин\\p{L}{0,2}|аккаунт\\p{L}{0,2}|instagram|telegram|skype|signal|snapchat|tiktok|username|nickname|login|account|handle|user)(?: (?:is|name|под ником|был|-|–|—))?(?: ?[:=]| [-–—]|) ?[\"«“]?(?<hide>(?=[a-z\\d._-]{0,40}[\\d_.])[a-z][a-z\\d._-]{2,40})"),
                PatternRecognizer.of(
                        PASSPORT,
                        "context-word",
                        Trigger.DIGIT,
                        "(?:паспорт\\p{L}{0,3}|загран\\p{L}{0,12}|удостоверени\\p{L}{1,3}|свидетельств\\p{L}{1,3}|билет\\p{L}{0,2}|passport|licen[cs]e|\\bid card)[^\\n\\d]{0,24}?(?<hide>\\b[\\p{L}]{1,4}[ -]?[\\p{L}]{0,2} ?(?:№|n|no\\.?)? ?\\d[\\d -]{4,10}\\d)"),
                PatternRecognizer.of(
                        PASSPORT,
                        "context-word",
                        Trigger.DIGIT,
                        "(?:сери[яию]|series):? ?№? ?\\d{2} ?\\d{2},? ?(?:номер|№|number|no\\.?):? ?№? ?\\d{6}"),
                PatternRecognizer.of(
                        PLATE,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d])" + PLATE_LETTER + "[ -]?\\d{3}[ -]?" + PLATE_LETTER
                                + "{2}[ /-]?\\d{2,3}(?!\\d)(?: ?(?:rus|рус)\\b)?"),
                PatternRecognizer.of(
                        PLATE,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d])" + PLATE_LETTER + "[ -]?\\d{3}[ -]?" + PLATE_LETTER + "{2}(?![\\p{L}\\d])"),
                PatternRecognizer.of(
                        PLATE,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d])" + PLATE_LETTER + "{2}[ -]?\\d{3,4}[ -]?" + PLATE_LETTER
                                + "?[ -]?\\d{2,3}(?![\\p{L}\\d])"),
                PatternRecognizer.of(
                        PLATE,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d])\\d{4}[ -]?" + PLATE_LETTER + "{2}[ -]?\\d{2,3}(?![\\p{L}\\d])"),
                PatternRecognizer.of(
                        PLATE,
                        "context-word",
                        Trigger.DIGIT,
                        "(?:гос\\.? ?номер\\p{L}{0,3}|номер\\p{L}{0,3} (?:машин|авто)\\p{L}{0,8}|number plates?|licen[cs]e plates?|registration(?: number)?|plates?(?: number)?)[ :№-]{0,4}(?:is |was )?(?<hide>(?=[\\p{L}\\d -]{0,6}\\d)[\\p{L}\\d]{1,4}[ -]?[\\p{L}\\d]{1,4}(?:[ -]?\\d{1,4}){0,2})"),
                PatternRecognizer.of(
                        IP,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})(?!\\.?\\d)"),
                PatternRecognizer.of(
                        IP,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d:])(?=[\\da-f]{0,4}:[\\da-f]{0,4}:)(?:[\\da-f]{0,4}:){2,7}[\\da-f]{1,4}(?![\\p{L}\\d:])"),
                PatternRecognizer.of(
                        COORDINATES,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\d.,\\p{L}])[NS]?\\s?-?\\d{1,3}[.,]\\d{3,12}\\s?°?\\s?[NSсю]?(?:\\.? ?ш\\.?)?[,;\\s]{1,3}[EW]?\\s?-?\\d{1,3}[.,]\\d{3,12}(?![\\d])\\s?°?\\s?(?:[EWвз](?:\\.? ?д\\.?)?(?!\\p{L}))?"),
                PatternRecognizer.of(
                        COORDINATES,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<!\\d)\\d{1,3} ?°\\s?\\d{1,2}(?:[.,]\\d{1,6})?(?:\\s?['′’]\\s?(?:\\d{1,2}(?:[.,]\\d{1,6})?\\s?(?:[\"″”]|''|′′))?)?\\s?(?:[NSEW](?!\\p{L})|[сюзв]\\.? ?[шд]\\.?)?"),
                PatternRecognizer.of(
                        COORDINATES,
                        "context-word",
                        Trigger.DIGIT,
                        "(?:координат\\p{L}{0,3}|широт\\p{L}{0,2}|долгот\\p{L}{0,2}|latitude|longitude|coordinates|\\blat\\b|\\blon\\b|gps)[^\\d\\n]{0,12}(?<hide>-?\\d{1,3}[.,]\\d{2,12})"),
                PatternRecognizer.of(
                        ACCOUNT,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,3})?(?![\\p{L}\\d])"),
                PatternRecognizer.of(
                        ACCOUNT,
                        "pattern",
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d])(?:0x[\\da-f]{40}|bc1[a-z\\d]{20,80}|[13T][1-9A-HJ-NP-Za-km-z]{25,34})(?![\\p{L}\\d])"),
                new NumberRecognizer(),
                new BirthDateRecognizer(),
                new AgeRecognizer(),
                new AddressRecognizer());
    }
}
