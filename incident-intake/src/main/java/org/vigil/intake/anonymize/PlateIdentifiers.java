package org.vigil.intake.anonymize;

import java.util.List;
import java.util.regex.Pattern;

/** Number plates: Russian ones in either script, those of neighbours, and whatever stands after "number plate". */
final class PlateIdentifiers {
    private static final String LETTER = "[ABEKMHOPCTYXАВЕКМНОРСТУХ]";

    /** Pairs of plate letters that are words: "с 105 на 200", "в 300 км". */
    private static final String NO_WORD =
            "(?!(?iu:на|во|ко|со|но|то|та|те|ту|ну|не|от|ах|ох|км|см|мм|см|ма|ум|хо|ка)(?![\\p{L}\\d]))";

    private static final String REGION =
            "(?:[ ,/|.-]{0,2}\\d{2,3}(?!\\d)(?: ?(?:rus|рус|регион\\p{L}?|region)(?!\\p{L}))?)";

    /** Beside a vehicle the small letters of a plate are no words. */
    private static final String VEHICLE =
            "(?:машин|авто|ехал|приор|камри|тойот|ваз|(?<!\\p{L})лад[аеуы]|мерседес|бмв|джип|уаз|газел|нив[аеуы]|(?<!\\p{L})(?:car|van|jeep|toyota|mercedes|bmw|lada|vehicle))";

    /** After a telling word: groups of digits, capitals, or small letters that touch digits. */
    private static final String ANY_GROUP =
            "(?:\\p{L}{1,3}(?=[ .-]?\\d)|\\d{1,5}(?:\\p{L}{1,3}(?:\\d{1,4}(?:\\p{L}{1,3})?)?(?!\\p{L}))?+|(?-iu:[A-ZА-Я]{1,3}(?![\\p{L}]))|\\p{L}\\d{3}\\p{L}{2}\\d{0,3})";

    private PlateIdentifiers() {}

    static List<Recognizer> all() {
        return List.of(
                anyCase("(?<![\\p{L}\\d])" + LETTER + "\\d{3}" + LETTER + "{2}(?:" + REGION + "|(?![\\p{L}\\d]))"),
                anyCase("(?<![\\p{L}\\d])" + LETTER + "[ .-]?\\d{3}[ .-]?" + LETTER
                        + "{2}[ ,/|.-]{0,2}\\d{2,3} ?(?:rus|рус|регион\\p{L}?|region)(?!\\p{L})"),
                anyCase("(?<![\\p{L}\\d])" + LETTER + "[ .-]?\\d{3}[ .-]?" + NO_WORD + LETTER + "{2}" + REGION),
                anyCase("(?<![\\p{L}\\d])" + LETTER + "{2}\\d{3,4}[ -]?\\d{2,3}(?![\\p{L}\\d])"),
                anyCase("(?<![\\p{L}\\d])" + LETTER + "\\d{4}[ -]\\d{2,3}(?![\\p{L}\\d])"),
                anyCase("(?<![\\p{L}\\d])\\d{4}" + NO_WORD + LETTER + "{2}[ -]?\\d{2,3}(?![\\p{L}\\d])"),
                PatternRecognizer.of(
                        RedactionKind.PLATE,
                        "context-word",
                        Trigger.VEHICLE_WORD,
                        VEHICLE + "[^\\n\\d]{0,24}?(?<![\\p{L}\\d])(?<hide>(?:" + LETTER
                                + "[ .-]?\\d{3}[ .-]?(?:(?-iu:КМ|KM)|(?!на|км)" + LETTER + "{2})|" + LETTER
                                + "{2}[ .-]?\\d{3,4}|"
                                + "\\d{4}[ .-]?(?:(?-iu:КМ|KM)|(?!на|км)" + LETTER + "{2}))" + REGION + ")"),
                capital(
                        Trigger.THREE_DIGITS,
                        "(?<![\\p{L}\\d])" + LETTER + "[ -]\\d{3}[ -]" + NO_WORD + LETTER + "{2}(?![\\p{L}\\d])"),
                capital(
                        Trigger.THREE_DIGITS,
                        "(?<![\\p{L}\\d])" + NO_WORD + LETTER + "{2}[ -]\\d{3,4}[ -]?" + LETTER
                                + "?[ -]?\\d{2,3}(?![\\p{L}\\d])"),
                capital(
                        Trigger.THREE_DIGITS,
                        "(?<![\\p{L}\\d])\\d{4}[ -]" + NO_WORD + LETTER + "{2}[ -]\\d{2,3}(?![\\p{L}\\d])"),
                capital(
                        Trigger.TWO_DIGITS,
                        "(?<![\\p{L}\\d])(?:[A-ZА-Я]{2}[ -]?\\d{4}[ -]?[A-ZА-Я]{2}|[A-ZА-Я]\\d{4}[A-ZА-Я]{2}"
                                + "|\\d{3}[ -]?[A-Z]{2,3}[ -]?\\d{2}|\\d{4} ?[A-Z]{2}-\\d|\\d{2} ?KG ?\\d{3} ?[A-Z]{2,3}"
                                + "|\\d{2} ?[A-Z] ?\\d{3} ?[A-Z]{2}|[A-Z]{2}-\\d{3}-[A-Z]{2}|\\d{2}[- ][A-Z]{2}[- ]\\d{3}"
                                + "|[A-Z]{2}\\d{2} ?[A-Z]{3}|\\d{3}[DTК]\\d{2,3} ?\\d{2,3})(?![\\p{L}\\d])"),
                PatternRecognizer.of(
                        RedactionKind.PLATE,
                        "context-word",
                        Trigger.PLATE_WORD,
                        "(?<!\\p{L})(?:(?:гос\\.? ?)?номер\\p{L}{0,3}(?: (?:машин|авто)\\p{L}{0,8})?|number plates?|licen[cs]e plates?|registration(?: number)?|plates?(?: numbers?)?)[ :№«\"-]{1,4}(?:is |was |были? )?(?<hide>(?=[\\p{L}: .-]{0,8}\\d)(?=[\\d .-]{0,8}\\p{L})(?!\\d{1,4}-?ФЗ)(?:[A-Z]{1,2}: )?"
                                + ANY_GROUP + "(?:[ .,/|-]{0,2}" + ANY_GROUP
                                + "){0,4}(?: ?(?:rus|рус|регион\\p{L}?|region)(?!\\p{L}))?)"));
    }

    private static Recognizer anyCase(String regex) {
        return PatternRecognizer.of(RedactionKind.PLATE, "pattern", Trigger.THREE_DIGITS, regex);
    }

    private static Recognizer capital(Trigger trigger, String regex) {
        return PatternRecognizer.of(RedactionKind.PLATE, "pattern", trigger, Pattern.compile(regex));
    }
}
