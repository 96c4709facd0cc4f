package org.vigil.intake.anonymize;

import java.util.List;

/**
 * Russian addresses: the street before or after its word, the house before or after the street, or no street word at
 * all. Parts whose case matters are in {@code (?-iu:...)}.
 */
final class RussianAddress {
    private static final String STREET_WORD =
            "(?:ул(?:\\.|иц[аеыу]|ицей|(?= ))|пр(?:осп(?:\\.|ект\\p{L}{0,2})|-к?т\\p{L}?|\\.|оезд\\p{L}{0,2})|пер(?:\\.|еул(?:ок|к)\\p{L}{0,2}|(?= ))|б(?:ульвар\\p{L}{0,2}|-р\\p{L}?|\\.(?= ?(?-iu:[А-ЯЁ][а-яё]{2}))(?=[^\\d\\n]{3,40}\\d))|ш(?:оссе|\\.)|наб(?:ережн\\p{L}{2,3}|\\.)|пл(?:ощад\\p{L}{1,3}|\\.)|мкр(?:-?н)?\\.?|микрорайон\\p{L}{0,2}|тупик\\p{L}{0,2}|алле[яиею]|квартал\\p{L}{0,2}|кв-л|снт|днт|жк|ж/к)";
    private static final String COUNTED =
            "(?! ?(?:лет[ао]?(?!\\p{L})|год|человек|чел(?!\\p{L})|час|мин(?!\\p{L})|минут|комнат|машин|раз(?!\\p{L})|дн[яеё]|сут|ноч|недел|месяц|солдат|мужчин|женщин|дет|сем[ье]|этаж|окн|двер|штук|парн|бойц|сотрудник|полицейск|вооруж|метр|км|руб|тыс|%|январ|феврал|март|апрел|ма[яй](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр))(?!\\d|[.:,]\\d)";
    private static final String NUMBER = "№? ?\\d{1,4}(?:[/-]\\d{1,4})?(?: ?[а-я](?!\\p{L}))?";
    private static final String HOUSE_WORD =
            "(?:д(?:ом\\p{L}{0,2}|\\.|(?= ?\\d))|влад(?:ение|\\.)|вл\\.|участ(?:ок|к\\p{L})|уч\\.|стр(?:оение|\\.)|корп(?:ус\\p{L}{0,2}|\\.)|№)";
    private static final String HOUSE = "(?:,? ?(?:в )?(?:" + HOUSE_WORD + " ?)?" + NUMBER + ")";
    private static final String FLAT_WORD =
            "(?:к(?:орп(?:\\.|ус\\p{L}{0,2})|\\.)|стр(?:\\.|оени\\p{L})|под(?:\\.|ъезд\\p{L}{0,2})|эт(?:\\.|аж\\p{L}{0,2})|кв(?:\\.|артир\\p{L}{1,2}|(?= ?\\d))|оф(?:\\.|ис\\p{L}{0,2})|комн(?:\\.|ат\\p{L}))";
    private static final String REST = "(?:(?:,? ?(?:общежити\\p{L}{1,2},? ?)?" + FLAT_WORD + " ?" + NUMBER
            + "|, ?(?:\\d{1,2}(?:-?[йя])? (?:подъезд|этаж)|" + NUMBER + "(?!\\.\\d|[\\p{L}\\d]| ?\\p{L}{3})))){0,4}";
    private static final String RANK =
            "(?:академика|генерала|маршала|героя|героев|братьев|космонавта|шейха|имама|хаджи|доктора|лётчика|капитана|полковника) ";
    private static final String ORDINAL = "(?:\\d{1,3}(?:-?(?:я|й|го|ая|ый|ой))? (?:лет(?:ия)? )?)?";
    private static final String CAPITALISED = "(?-iu:[А-ЯЁA-Z]\\p{Ll}{0,2}\\.|[А-ЯЁA-Z][\\p{L}'’-]{0,30})";
    private static final String NAME = "[«\"]?(?:им(?:ени |\\. ?))?[«\"]?(?:" + RANK + ")?" + ORDINAL + CAPITALISED
            + "(?:(?<=\\.) ?" + CAPITALISED + "| " + CAPITALISED + "){0,3}[»\"]?";
    private static final String PLAIN_NAME = "[«\"]?(?:им(?:ени |\\. ?))?(?:" + RANK + ")?" + ORDINAL
            + "(?!(?:был[аои]?|стоял\\p{L}|жил[аи]?|\\p{L}{1,20}(?:ло|ли|лось|лись|лся|ют|ят|ут|ит))(?!\\p{L}))[\\p{L}.-]{2,30}(?: (?!(?:было|были|на|в|с|и|за|до|по|от|из|у|к)(?!\\p{L}))[\\p{L}-]{2,30}){0,2}[»\"]?";
    private static final String TOWN =
            "(?:(?:[1-6]\\d{5},? ?)?(?:(?:г\\.?|гор\\.|город|с\\.|сел[оае]|пос\\.|посёлок|поселок|станица|ст-ца|аул|хутор|х\\.) ?"
                    + CAPITALISED + "(?: " + CAPITALISED + ")?(?:, ?| )){1,2})?";
    /** Between "lived in Grozny" and a number: then the number counts something. */
    private static final String NO_MEASURE =
            "(?![^\\d\\n]{0,40}?(?<!\\p{L})(?:около|почти|примерно|больше|более|менее|уже|ещё|еще|был[аои]?|всего|вместе|через|после|работа\\p{L}{0,4}|учи\\p{L}{0,4}|снима\\p{L}{0,4}|получа\\p{L}{0,4}|плати\\p{L}{0,4}|там|нас|их|нам)(?!\\p{L}))";

    private static final String LIVES =
            "(?:адрес\\p{L}{0,3}|жив[уёе]т?\\p{L}{0,2}|жил[аи]?|прожива\\p{L}{1,4}|прописан\\p{L}{0,2}|прописк\\p{L}|зарегистрирован\\p{L}{0,2}|домой|(?<!\\p{L})на|home|address|live[sd]?)";

    private RussianAddress() {}

    static List<Recognizer> all() {
        return List.of(
                street("(?<!\\p{L})" + TOWN + STREET_WORD + "(?:,? ?" + NAME + HOUSE + REST
                        + "|(?<!площад\\p{L}{1,3}|улицы) ?" + NAME + ")"),
                street("(?<!\\p{L})" + TOWN + "(?<![\\d.,] ?)" + ORDINAL + CAPITALISED + "(?: " + CAPITALISED + ")? "
                        + STREET_WORD + "(?!\\p{L})" + HOUSE + REST),
                street("(?<!\\p{L})(?:(?:г\\.?|гор\\.|город|с\\.|село|пос\\.) ?\\p{L}[\\p{L}-]{1,30}, ?)?" + STREET_WORD
                        + ",? ?" + PLAIN_NAME + HOUSE + COUNTED + REST),
                street("(?<!\\p{L})" + PLAIN_NAME
                        + " (?:ул(?:\\.|ица)|пр(?:оспект|-т|\\.)|пер(?:\\.|еулок)|шоссе|бульвар)" + HOUSE + COUNTED
                        + REST),
                street("(?<!\\p{L})(?:кв(?:\\.|артир\\p{L}{1,2}|(?= ?\\d)) ?" + NUMBER
                        + ",? ?)?(?:в )?(?:д\\.|дом\\p{L}{0,2}) ?" + NUMBER + ",? (?:по |на )?" + STREET_WORD + " ?(?:"
                        + NAME + "|" + PLAIN_NAME + ")"),
                street("(?<!\\d)\\d{1,2}(?:-?(?:й|ый|м|ом))? (?:мкр(?:-?н)?\\.?|микрорайон\\p{L}{0,2})" + HOUSE
                        + COUNTED + REST),
                numbered(
                        "(?<!\\p{L})(?:д(?:ом\\p{L}{0,2}|\\.|(?= ?\\d))|корпус|строение) ?" + NUMBER
                                + ",? ?(?:корп\\p{L}{0,4}\\.? ?\\d{1,3},? ?)?(?:кв(?:\\.|артир\\p{L}{1,2})?|оф(?:\\.|ис\\p{L}{0,2})) ?№? ?\\d{1,4}(?!\\d)"),
                numbered("(?<!\\p{L})(?:кв(?:\\.|артир\\p{L}{1,2})|д\\.|дом\\p{L}{0,2}) ?" + NUMBER + COUNTED),
                numbered("(?<!\\p{L})подъезд\\p{L}{0,2} ?№? ?\\d{1,2}" + COUNTED),
                numbered("(?<![\\p{L}\\d])" + ORDINAL + "(?:им\\. ?)?" + CAPITALISED + "(?: " + CAPITALISED
                        + "){0,2},? (?:д(?:ом\\p{L}{0,2}|\\.)? ?" + NUMBER + COUNTED + REST + "|" + NUMBER
                        + ",? ?кв(?:\\.|артир\\p{L}{1,2})? ?№? ?\\d{1,4}" + COUNTED + ")"),
                numbered(
                        "(?<![\\p{L}\\d])(?:\\d{1,2} лет )?(?:\\p{L}\\. ?)?\\p{L}{3,30}(?: \\p{L}{3,30})?,? (?:д(?:ом|\\.)? ?)"
                                + NUMBER + ",? ?кв(?:\\.|артир\\p{L}{1,2})? ?№? ?\\d{1,4}" + COUNTED),
                numbered(
                        "(?<![\\p{L}\\d])(?:\\d{1,2} лет )?(?:\\p{L}\\. ?)?\\p{L}{3,30},? \\d{1,4}[а-я]?,? ?кв(?:\\.|артир\\p{L}{1,2})? ?№? ?\\d{1,4}"
                                + COUNTED),
                PatternRecognizer.of(
                        RedactionKind.ADDRESS,
                        "context-word",
                        Trigger.HOME_WORD,
                        "(?<!\\p{L})" + LIVES + "[ :,—–-]{1,4}(?:в " + CAPITALISED + ", )?(?:на |домой, )?(?<hide>"
                                + ORDINAL + CAPITALISED + "(?: "
                                + CAPITALISED
                                + "){0,2}(?<=[аяйиыхое]|ого),? ?\\d{1,4}(?:[/-]\\d{1,4})?(?: ?[а-я](?!\\p{L}))?"
                                + COUNTED + REST + ")"),
                PatternRecognizer.of(
                        RedactionKind.ADDRESS,
                        "context-word",
                        Trigger.HOME_WORD,
                        "(?<!\\p{L})(?:адрес\\p{L}{0,3}|живу|жил[аи]?|прожива\\p{L}{1,4}|прописан\\p{L}{0,2}|зарегистрирован\\p{L}{0,2}|домой)[ :,—–-]{1,4}(?:по адресу:? |на |в "
                                + CAPITALISED + ", (?:на )?)?" + NO_MEASURE + "(?<hide>"
                                + ORDINAL
                                + "\\p{L}{3,30}(?: \\p{L}{3,30})?,? ?(?:д(?:ом|\\.)? ?)?\\d{1,4}(?:[/-]\\d{1,4})?(?: ?[а-я](?!\\p{L}))?"
                                + COUNTED + REST + ")"),
                home(
                        "(?<=(?<!\\p{L})на )(?:\\p{L}\\. ?)?\\p{L}{3,20}(?:ского|ова|ева|ина|ого),? \\d{1,3}(?:[/-]\\d{1,4})?(?: ?[а-я](?!\\p{L}))?"
                                + COUNTED + REST),
                postcode("(?<!\\d)[1-6]\\d{5}(?=, ?(?:г\\.|город|росси|чеч|ч\\.?р|респ|обл|моск|[а-яё]{3,20},))"));
    }

    private static Recognizer street(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.RUSSIAN_STREET, regex);
    }

    private static Recognizer numbered(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.HOUSE_WORD, regex);
    }

    private static Recognizer home(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.HOME_WORD, regex);
    }

    private static Recognizer postcode(String regex) {
        return PatternRecognizer.of(RedactionKind.ADDRESS, "pattern", Trigger.THREE_DIGITS, regex);
    }
}
