package org.vigil.intake.anonymize;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Street addresses, Russian and English, with or without the house. */
final class AddressRecognizer implements Recognizer {
    private static final String STREET_WORD =
            "(?:ул(?:\\.|ица|ице|ицы|ицу|ицей|(?= ))|пр(?:осп(?:\\.|ект\\p{L}{0,2})|-к?т\\p{L}?|\\.)|пер(?:\\.|еул(?:ок|к)\\p{L}{0,2})|б(?:ульвар\\p{L}{0,2}|-р\\p{L}?)|ш(?:оссе|\\.)|наб(?:ережн\\p{L}{2,3}|\\.)|пл(?:ощад\\p{L}{1,3}|\\.)|мкрн?\\.?|микрорайон\\p{L}{0,2}|тупик\\p{L}{0,2}|проезд\\p{L}{0,2})";
    private static final String HOUSE =
            "(?:,? ?(?:д(?:ом\\p{L}{0,2}|\\.)?|№)? ?\\d{1,4}(?:[/-]\\d{1,4})?(?: ?[а-я](?!\\p{L}))?)";
    private static final String REST =
            "(?:,? ?(?:к(?:орп(?:\\.|ус\\p{L}{0,2})|\\.)|стр(?:\\.|оени\\p{L})|под(?:\\.|ъезд\\p{L}{0,2})|эт(?:\\.|аж\\p{L}{0,2})|кв(?:\\.|артир\\p{L}{1,2}|(?= ?\\d))|оф(?:\\.|ис\\p{L}{0,2})|комн(?:\\.|ат\\p{L}))? ?\\d{1,4}(?:[/-]?\\d{1,3})?(?: ?[а-я](?!\\p{L}))?){0,4}";
    private static final String NAME =
            "(?:\\d{1,2}-?(?:я|й|го|ая|ый)? )?[А-ЯЁA-Z][\\p{L}'’-]{0,30}\\.?(?: ?[А-ЯЁA-Z][\\p{L}'’-]{0,30}\\.?){0,3}";
    private static final String STREET_EN =
            "(?:street|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|drive|dr|court|ct|square|sq|terrace|highway|hwy|way|place|parkway|close|crescent|alley)";
    private static final String UNIT_EN =
            "(?:,? ?(?:apartment|apt|flat|unit|suite|room|floor|building|bldg|house|#)\\.? ?#?\\d{1,5}[a-z]?){0,3}";

    private final List<Recognizer> patterns = List.of(
            cased("(?=[упбшнмтУПБШНМТ])(?<![\\p{L}])(?iu:" + STREET_WORD + ") ?(?:имени |им\\. ?)?[«\"]?" + NAME
                    + "[»\"]?(?iu:" + HOUSE + "?" + REST + ")"),
            houseAfter("(?=[А-ЯЁ])(?<![\\p{L}])[А-ЯЁ][\\p{L}-]{2,30}(?: [А-ЯЁ][\\p{L}-]{2,30})? (?iu:" + STREET_WORD
                    + ")(?!\\p{L})(?iu:" + HOUSE + REST + ")"),
            numbered("(?=[упбшнмт])(?<![\\p{L}])" + STREET_WORD + " ?(?:\\p{L}[\\p{L}.-]{0,30} ?){1,3}" + HOUSE + REST),
            numbered(
                    "(?<![\\p{L}])(?:д(?:ом\\p{L}{0,2}|\\.)|корпус|строение) ?№? ?\\d{1,4}(?:[/-]\\d{1,4})?(?: ?[а-я](?!\\p{L}))?,? ?(?:корп\\p{L}{0,4}\\.? ?\\d{1,3},? ?)?(?:кв(?:\\.|артир\\p{L}{1,2})?|оф(?:\\.|ис\\p{L}{0,2})) ?№? ?\\d{1,4}"),
            numbered(
                    "(?<![\\p{L}])(?:кв(?:\\.|артир\\p{L}{1,2})|д\\.|дом\\p{L}{0,2}|подъезд\\p{L}{0,2}) ?№? ?\\d{1,4}(?: ?[а-я](?!\\p{L}))?(?!\\d|[.:]\\d| ?(?:лет|год|человек|час))"),
            numbered("(?<!\\d)[1-6]\\d{5}(?=, ?(?:г\\.|город|росси|чеч|ч\\.?р|респ|обл|моск|[а-яё]{3,20},))"),
            numbered("(?<![\\p{L}\\d])\\d{1,5}[a-z]?,? (?:[a-z'’.-]{1,30} ){1,4}" + STREET_EN + "(?![\\p{L}])\\.?"
                    + UNIT_EN),
            cased(
                    "(?=[A-Z])(?<![\\p{L}\\d])(?:[A-Z][\\p{L}'’-]{1,30} ){1,3}(?:Street|St\\.|Avenue|Ave\\.?|Road|Rd\\.?|Lane|Boulevard|Blvd\\.?|Drive|Prospekt|Prospect|Ulitsa)(?![\\p{L}])(?iu:,? ?(?:house |no\\.? ?|building )?\\d{1,5}[a-z]?)?(?iu:"
                            + UNIT_EN + ")"),
            numbered("(?<![\\p{L}])(?:apartment|apt\\.?|flat) (?:no\\.? ?|number |#)?\\d{1,5}[a-z]?(?![\\p{L}])"));

    @Override
    public void recognize(String text, Consumer<Finding> found) {
        for (Recognizer pattern : patterns) pattern.recognize(text, found);
    }

    private static Recognizer numbered(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.DIGIT, regex);
    }

    private static Recognizer cased(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.ANYWHERE, Pattern.compile(regex));
    }

    private static Recognizer houseAfter(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.DIGIT, Pattern.compile(regex));
    }
}
