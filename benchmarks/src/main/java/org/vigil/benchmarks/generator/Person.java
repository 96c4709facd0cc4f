package org.vigil.benchmarks.generator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.Sex;

/** An invented person: a name put together from syllables, so that it is nobody's but sounds like somebody's. */
record Person(String given, String family, Sex sex) {
    private static final List<String> FIRST = List.of(
            "Ас", "Бей", "Зел", "Мус", "Тим", "Рам", "Хал", "Ис", "Адл", "Вах", "Джа", "Эль", "Сул", "Таг", "Ниж",
            "Юн");
    private static final List<String> MALE = List.of("хан", "дар", "лам", "ур", "бек", "ат", "мир", "иф");
    private static final List<String> FEMALE = List.of("ита", "хава", "мина", "алия", "зет", "сана", "ура", "лима");
    private static final List<String> ROOT =
            List.of("Бар", "Тал", "Зур", "Мев", "Куш", "Эр", "Гон", "Шат", "Дел", "Вис", "Оз", "Пеш", "Чер", "Яг");
    private static final List<String> MIDDLE = List.of("заг", "дур", "кел", "миш", "тог", "нах", "хот", "либ", "вар");
    private static final List<String> ENDING = List.of("оев", "аев", "ов", "иев");

    /** As the sound is commonly written, and as it is also written. */
    private static final Map<String, List<String>> LATIN = Map.ofEntries(
            Map.entry("а", List.of("a")),
            Map.entry("б", List.of("b")),
            Map.entry("в", List.of("v")),
            Map.entry("г", List.of("g")),
            Map.entry("д", List.of("d")),
            Map.entry("е", List.of("e")),
            Map.entry("ж", List.of("zh", "j")),
            Map.entry("з", List.of("z")),
            Map.entry("и", List.of("i")),
            Map.entry("й", List.of("y", "i")),
            Map.entry("к", List.of("k")),
            Map.entry("л", List.of("l")),
            Map.entry("м", List.of("m")),
            Map.entry("н", List.of("n")),
            Map.entry("о", List.of("o")),
            Map.entry("п", List.of("p")),
            Map.entry("р", List.of("r")),
            Map.entry("с", List.of("s")),
            Map.entry("т", List.of("t")),
            Map.entry("у", List.of("u")),
            Map.entry("ф", List.of("f")),
            Map.entry("х", List.of("kh", "h", "x")),
            Map.entry("ч", List.of("ch")),
            Map.entry("ш", List.of("sh")),
            Map.entry("ь", List.of("")),
            Map.entry("э", List.of("e")),
            Map.entry("ю", List.of("yu", "ju")),
            Map.entry("я", List.of("ya", "ia")));

    static Person invent(Chance chance) {
        Sex sex = chance.happens(.8) ? Sex.M : Sex.F;
        String given = chance.pick(FIRST) + chance.pick(sex == Sex.M ? MALE : FEMALE);
        String family = chance.pick(ROOT) + chance.pick(MIDDLE) + chance.pick(ENDING) + (sex == Sex.M ? "" : "а");
        return new Person(given, family, sex);
    }

    /** The full name as somebody writes it down; in Latin letters one spells it this way and another that way. */
    String written(Language language, Chance chance) {
        String name = given + " " + family;
        if (language == Language.RU) {
            return name;
        }
        boolean common = chance.happens(.6);
        StringBuilder latin = new StringBuilder();
        for (String letter : name.split("")) {
            List<String> spellings = LATIN.get(letter.toLowerCase(Locale.ROOT));
            if (spellings == null) {
                latin.append(letter);
                continue;
            }
            String spelling = common ? spellings.get(0) : chance.pick(spellings);
            boolean capital = Character.isUpperCase(letter.charAt(0)) && !spelling.isEmpty();
            latin.append(capital ? Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1) : spelling);
        }
        return latin.toString();
    }
}
