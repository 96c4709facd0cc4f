package org.vigil.intake.anonymize;

import java.util.Arrays;

/** Beginnings of words, or whole words, looked up by their first letter. */
final class Stems {
    /** Basic Latin to Cyrillic. */
    private static final int LETTERS = 0x530;

    private static final String[] NONE = {};

    static final Stems MARKS =
            beginnings("собак", "собач", "точка", "тчк", "dot", "эт ", "мейл", "мэйл", "гмайл", "джимейл");
    static final Stems ACCOUNTS = beginnings(
            "теле", "инст", "вк", "скайп", "ник", "логин", "акк", "юзер", "диск", "фейс", "фб", "тг", "твит", "тик",
            "вотс", "ватс", "сигнал", "профил", "вайбер", "имя ", "insta", "ig", "tele", "tg", "skype", "signal",
            "snap", "tik", "user", "nick", "login", "acc", "handle", "disc", "face", "fb", "twit", "whats", "screen",
            "wickr", "vk", "profile", "viber");
    static final Stems NUMERALS = beginnings(
            "ноль", "нул", "оди", "дв", "три", "чет", "пят", "шест", "сем", "вос", "дев", "сто", "сор", "zero", "one",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "oh");
    static final Stems PAPERS = beginnings(
            "паспорт",
            "загран",
            "удостов",
            "свидет",
            "билет",
            "докум",
            "сери",
            "сер.",
            "passport",
            "licen",
            "series",
            "docum");
    static final Stems PAPERS_IN_SHORT = words("id");
    static final Stems PLATES = beginnings("номер", "гос", "number", "licen", "registr", "plate");
    static final Stems VEHICLES = beginnings(
            "машин",
            "авто",
            "ехал",
            "подъехал",
            "приехал",
            "уехал",
            "приор",
            "камри",
            "тойот",
            "ваз",
            "лад",
            "мерс",
            "бмв",
            "джип",
            "уаз",
            "газел",
            "нив",
            "car",
            "van",
            "jeep",
            "toyota",
            "merc",
            "bmw",
            "lada",
            "vehicle");
    static final Stems POSITIONS =
            beginnings("координ", "широт", "долгот", "latit", "longit", "coord", "lat", "lon", "gps");
    static final Stems BIRTHS =
            beginnings("род", "рожд", "появи", "дат", "день", "born", "birth", "dob", "d.o.b", "date");
    static final Stems BIRTHS_IN_SHORT = words("д", "др", "г", "гр", "р", "b");
    static final Stems HOUSES = beginnings("дом", "кварт", "кв.", "корпус", "строен", "подъезд");
    static final Stems HOUSES_IN_SHORT = words("д", "кв");
    static final Stems HOMES =
            beginnings("адрес", "жив", "жил", "прож", "пропис", "зарегис", "домой", "home", "address", "live");
    static final Stems HOMES_IN_SHORT = words("на");
    static final Stems RUSSIAN_STREETS = beginnings(
            "улиц", "просп", "проезд", "пр-", "переул", "б-р", "бульв", "шоссе", "набереж", "площад", "микрор", "мкр",
            "тупик", "алле", "квартал", "кв-л", "ж/к", "пр.");
    static final Stems RUSSIAN_STREETS_IN_SHORT = words("ул", "пр", "пер", "ш", "наб", "пл", "снт", "днт", "жк", "б");
    static final Stems ENGLISH_STREETS = beginnings(
            "street",
            "avenue",
            "road",
            "lane",
            "boulev",
            "blvd",
            "drive",
            "prosp",
            "ulits",
            "ulica",
            "pereul",
            "square",
            "court",
            "place",
            "crescent",
            "terrace",
            "rue",
            "highway",
            "parkway",
            "alley",
            "bulvar",
            "shosse",
            "mikror",
            "ploshch",
            "naberezh",
            "embankment",
            "quai",
            "chemin");
    static final Stems ENGLISH_STREETS_IN_SHORT = words(
            "st", "str", "dr", "ct", "sq", "ln", "rd", "pl", "way", "close", "ave", "hwy", "ul", "per", "pr", "mkr");

    private final String[][] byFirstLetter = new String[LETTERS][];
    private final boolean whole;

    private Stems(boolean whole, String... stems) {
        this.whole = whole;
        Arrays.fill(byFirstLetter, NONE);
        for (String stem : stems) {
            char first = stem.charAt(0);
            byFirstLetter[first] = with(byFirstLetter[first], stem);
            byFirstLetter[Character.toUpperCase(first)] = byFirstLetter[first];
        }
    }

    /** Every letter that one of these begins with, small and large. */
    static String firstLetters(Stems... all) {
        var letters = new StringBuilder();
        for (char c = 0; c < LETTERS; c++)
            for (Stems stems : all) if (stems.byFirstLetter[c].length > 0) letters.append(c);
        return letters.toString();
    }

    boolean at(String text, int i) {
        char first = text.charAt(i);
        if (first >= LETTERS) return false;
        for (String stem : byFirstLetter[first]) {
            if (text.regionMatches(true, i, stem, 0, stem.length()) && (!whole || endsWord(text, i + stem.length())))
                return true;
        }
        return false;
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !Character.isLetter(text.charAt(end));
    }

    private static Stems beginnings(String... stems) {
        return new Stems(false, stems);
    }

    private static Stems words(String... words) {
        return new Stems(true, words);
    }

    private static String[] with(String[] stems, String stem) {
        String[] more = Arrays.copyOf(stems, stems.length + 1);
        more[stems.length] = stem;
        return more;
    }
}
