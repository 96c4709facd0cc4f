package org.vigil.intake.anonymize;

import java.util.List;

/** English addresses, Russian ones in Latin letters, and the commonest shapes of the countries people flee to. */
final class EnglishAddress {
    private static final String TYPE =
            "(?:street|str|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|drive|dr|court|ct|square|sq|terrace|highway|hwy|way|place|pl|parkway|close|crescent|alley|prospekt|prospect|ulitsa|embankment)(?!\\p{L})\\.?(?: (?-iu:NW|NE|SW|SE)(?!\\p{L}))?";
    private static final String STREET_TYPE =
            "(?:street|str\\.|st\\.|avenue|ave\\.?|road|rd\\.?|lane|boulevard|blvd\\.?|drive|prospekt|prospect|ulitsa|crescent|terrace|embankment)(?!\\p{L})";
    private static final String CAPITALISED = "(?-iu:[A-Z][\\p{L}'’-]{0,30}\\.?|\\d{1,3}(?:st|nd|rd|th))";
    private static final String NAME =
            "(?:(?:north|south|east|west|upper|lower) )?" + CAPITALISED + "(?: " + CAPITALISED + "){0,3}?";
    private static final String PLAIN_WORD =
            "(?!(?:in|on|at|of|the|a|an|and|from|to|with|by|for|into|along|down|across|men|people|women|boys|police|soldiers|officers|cars?|hours?|days?|minutes|meters|metres|years?|months?|weeks?|times|km|kilometers|kilometres|other|different|main|side|more|were|was|are|is|who|blocked|blocks?|took|road)(?!\\p{L}))[a-z][a-z'’.-]{1,30}";
    private static final String NUMBER = "#?\\d{1,5}(?:[/-]\\d{1,4})?[a-z]?(?!\\p{L})";
    private static final String UNIT =
            "(?:,? ?(?:apartment|apt|flat|unit|suite|room|floor|building|bldg|house|kv|kvartira|dom|no|d|#)\\.? ?(?:no\\.? |number )?#?\\d{1,5}[a-z]?(?:-\\d{1,4})?(?!\\p{L})|, ?\\d{1,2}(?:st|nd|rd|th) floor){0,3}";
    private static final String CITY =
            "(?:(?:, \\p{L}{2,30}(?: \\p{L}{2,30})?)?,? (?:[A-Z]{2} \\d{5}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[1-6]\\d{5})(?![\\p{L}\\d]))?";
    private static final String UNIT_BEFORE =
            "(?:(?:flat|apartment|apt\\.?|house|building|bldg\\.?|number|no\\.?|suite|unit|room)(?: number| no\\.?)? ?#?\\d{1,5}[a-z]?,? (?:on |at |in )?)";

    private EnglishAddress() {}

    static List<Recognizer> all() {
        return List.of(
                street("(?<![\\p{L}\\d])" + UNIT_BEFORE + "?\\d{1,5}(?:[/-]\\d{1,4})?[a-z]?,? " + NAME + " " + TYPE
                        + "(?:,? ?" + NUMBER + ")?" + UNIT + CITY),
                street("(?<![\\p{L}\\d])" + UNIT_BEFORE + NAME + " " + TYPE + UNIT + CITY),
                street("(?<![\\p{L}\\d])" + UNIT_BEFORE + "?\\d{1,5}[a-z]? (?:[nsew]\\. )?" + PLAIN_WORD + "(?: "
                        + PLAIN_WORD + "){0,2} " + TYPE + "(?: #?\\d{1,5}(?![\\p{L}\\d]| \\p{L}{3}))?" + UNIT + CITY),
                street("(?<![\\p{L}\\d])" + UNIT_BEFORE + PLAIN_WORD + "(?: " + PLAIN_WORD + "){0,2} " + STREET_TYPE
                        + UNIT),
                street(
                        "(?<![\\p{L}\\d])(?-iu:(?:[A-Z]\\p{L}?[\\p{L}'’.-]{0,30} ){1,3}(?:Street|St\\.|Avenue|Ave\\.?|Road|Rd\\.?|Lane|Boulevard|Blvd\\.?|Drive|Prospekt|Prospect|Ulitsa))(?!\\p{L})(?:,? ?(?:house |no\\.? ?|building |number )?"
                                + NUMBER + ")?" + UNIT + CITY),
                streetAndHouse("(?<![\\p{L}\\d])" + NAME + " " + STREET_TYPE
                        + ",? ?(?:house |no\\.? ?|building |number )?" + NUMBER + UNIT),
                streetAndHouse("(?<![\\p{L}\\d])" + PLAIN_WORD + "(?: " + PLAIN_WORD + "){0,2} " + STREET_TYPE
                        + ",? ?(?:house |no\\.? ?|building |number )" + NUMBER + UNIT + "|(?<![\\p{L}\\d])" + PLAIN_WORD
                        + "(?: " + PLAIN_WORD
                        + ")? (?:street|st\\.|avenue|lane),? \\d{1,4}(?:-\\d{1,4})?(?![\\p{L}\\d]| ?(?:people|men|women|hours|days|years|cars|officers))"
                        + UNIT),
                street(
                        "(?<![\\p{L}\\d])(?:ul(?:\\.|itsa|ica)|prospekt|pr(?:\\.|-t)|pereulok|per\\.|bul'?var|shosse|mikrorayon|mkr\\.?|ploshchad|pl\\.|naberezhnaya) ?"
                                + "[\\p{L}][\\p{L}'’.-]{1,30}(?: [\\p{L}'’-]{2,30}){0,2}?,? ?(?:d(?:\\.|om)?|house)? ?"
                                + NUMBER + UNIT),
                numbered(
                        Trigger.DIGIT_AFTER_SHORT_WORDS,
                        "(?<![\\p{L}\\d])(?:apartment|apt\\.?|flat) (?:no\\.? ?|number |#)?\\d{1,5}[a-z]?(?![\\p{L}])"),
                numbered(Trigger.DIGIT_AFTER_SHORT_WORDS, "(?<!\\p{L})p\\.? ?o\\.? ?box \\d{1,6}"),
                numbered(
                        Trigger.DIGIT_AFTER_WORDS,
                        "(?<!\\p{L})\\p{L}{3,30}(?:stra(?:ß|ss)e|gasse|platz|allee)(?: | ?nr\\. ?)\\d{1,4}[a-z]?(?:/\\d{1,3}){0,2}"),
                numbered(
                        Trigger.DIGIT,
                        "(?<![\\p{L}\\d])\\d{1,4},? (?:bis )?(?:rue|boulevard|chemin|allée|quai) (?:de |du |des |la |le |d'|l'){0,2}"
                                + "\\p{L}[\\p{L}'’.-]{1,30}(?: " + CAPITALISED + "){0,3}"));
    }

    private static Recognizer street(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.ENGLISH_STREET, regex);
    }

    private static Recognizer streetAndHouse(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.ENGLISH_STREET_AND_HOUSE, regex);
    }

    private static Recognizer numbered(Trigger trigger, String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", trigger, regex);
    }
}
