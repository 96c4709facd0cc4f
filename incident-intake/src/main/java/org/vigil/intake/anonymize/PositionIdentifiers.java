package org.vigil.intake.anonymize;

import java.util.List;

/** Points on the map, in decimal degrees, in degrees and minutes, in signs, letters or words. */
final class PositionIdentifiers {
    private static final String SIDE =
            "(?:[сюзв]\\.? ?[шд]\\.?(?!\\p{L})|[NSEWсюзв](?![\\p{L}\\d])\\.?|(?:северн|южн|восточн|западн)\\p{L}{2,3}(?: (?:широт|долгот)\\p{L})?|(?:north|south|east|west)(?:ern)?(?!\\p{L})(?: (?:latitude|longitude))?)";
    private static final String SIDE_BEFORE = "(?:(?<!\\p{L})[NSEW] ?)?";
    private static final String DEGREE = "(?:°|deg(?:rees?)?\\.?|градус\\p{L}{0,2})";
    private static final String MINUTE = "(?:['′’‘`´]|min(?:utes?)?\\.?|минут\\p{L}?)(?!['′’])";
    private static final String SECOND = "(?:[\"″”“]|''|′′|’’|sec(?:onds?)?\\.?|секунд\\p{L}?)";
    private static final String FRACTION = "(?:[.,]\\d{1,12})?";
    private static final String SEXAGESIMAL =
            SIDE_BEFORE + "(?<![\\d.,])\\d{1,3}" + FRACTION + " ?" + DEGREE + ",? ?\\d{1,2}" + FRACTION + " ?" + MINUTE
                    + "(?:,? ?\\d{1,2}" + FRACTION + " ?" + SECOND + ")?(?: ?" + SIDE + ")?";
    private static final String BETWEEN = "[,; ]{0,3}(?:и |and )?";
    private static final String DECIMAL = "-?\\d{1,3}(?:\\.\\d{3,12}|,\\d{4,12})(?!\\d)";
    private static final String PAIR_END = " ?°?(?: ?" + SIDE + ")?";
    private static final String NO_AMOUNT =
            "(?![.,]?\\d| ?(?:руб|тыс|млн|евро|долл|rub|roub|usd|eur|dollar|people|чел|and \\d|и \\d))";

    private PositionIdentifiers() {}

    static List<Recognizer> all() {
        return List.of(
                position(Trigger.DIGIT, SEXAGESIMAL + "(?:" + BETWEEN + SEXAGESIMAL + ")?"),
                position(
                        Trigger.DIGIT,
                        SIDE_BEFORE + "(?<![\\d.,])\\d{1,3}(?:[.,]\\d{1,12})? ?" + DEGREE
                                + "? ?(?<=[°.\\p{L} ]|\\d{3})" + SIDE + BETWEEN + SIDE_BEFORE
                                + "\\d{1,3}(?:[.,]\\d{1,12})? ?"
                                + DEGREE + "? ?" + SIDE),
                position(
                        Trigger.THREE_DIGITS,
                        "(?<![\\d.,\\p{L}])" + SIDE_BEFORE + DECIMAL + PAIR_END + "(?:[,;] ?| )(?:и |and )?"
                                + SIDE_BEFORE + DECIMAL + NO_AMOUNT + PAIR_END),
                position(
                        Trigger.THREE_DIGITS,
                        "(?<![\\p{L}\\d])[NSEW] ?\\d{1,3}[.,]\\d{3,12}[,; ]{0,3}[NSEW] ?\\d{1,3}[.,]\\d{3,12}"),
                position(Trigger.THREE_DIGITS, "(?<![\\d.,])\\d{1,3}[.,]\\d{3,12} ?°"),
                PatternRecognizer.of(
                        RedactionKind.COORDINATES,
                        "context-word",
                        Trigger.POSITION_WORD,
                        "(?:широт\\p{L}{0,2}|latitude|(?<!\\p{L})lat)[^\\d\\n]{0,12}(?<hide>-?\\d{1,3}[.,]\\d{2,12}[^\\d\\n]{1,24}?(?:долгот\\p{L}{0,2}|longitude|lon|lng)[^\\d\\n]{0,12}\\d{1,3}[.,]\\d{2,12})"),
                PatternRecognizer.of(
                        RedactionKind.COORDINATES,
                        "context-word",
                        Trigger.POSITION_WORD,
                        "(?:координат\\p{L}{0,3}|широт\\p{L}{0,2}|долгот\\p{L}{0,2}|latitude|longitude|coordinates|\\blat\\b|\\blon\\b|gps)[^\\d\\n]{0,20}(?<hide>-?\\d{1,3}[.,]\\d{2,12}(?:[,; ]{1,3}-?\\d{1,3}[.,]\\d{2,12})?)"));
    }

    private static Recognizer position(Trigger trigger, String regex) {
        return PatternRecognizer.of(RedactionKind.COORDINATES, "pattern", trigger, regex);
    }
}
