package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;

/** Puts invented identities where free text or an internal token may stand, and remembers which. */
final class Plants {
    private static final List<String> FIRST =
            List.of("Аслан", "Мадина", "Ибрагим", "Зарема", "Хава", "Рустам", "Лейла", "Магомед", "Юсуп", "Седа");
    private static final List<String> LAST = List.of(
            "Вымышленов",
            "Придуманова",
            "Небылицын",
            "Сочинённый",
            "Выдумкина",
            "Нигдеев",
            "Безымянова",
            "Несуществ",
            "Мнимов",
            "Ложноимёнов");
    private static final List<String> LATIN_FIRST =
            List.of("Aslan", "Madina", "Ibragim", "Zarema", "Khava", "Rustam", "Leyla", "Magomed", "Yusup", "Seda");
    private static final List<String> LATIN_LAST = List.of(
            "Vymyshlenov",
            "Pridumanova",
            "Nebylitsyn",
            "Sochinyonnyy",
            "Vydumkina",
            "Nigdeev",
            "Bezymyanova",
            "Nesushchestv",
            "Mnimov",
            "Lozhnoimyonov");

    private final boolean planting;
    private final List<String> planted = new ArrayList<>();

    private Plants(boolean planting) {
        this.planting = planting;
    }

    static Plants none() {
        return new Plants(false);
    }

    static Plants some() {
        return new Plants(true);
    }

    /** A text, with an identity in it where some are planted. */
    String next(String otherwise) {
        return planting ? otherwise + " " + identity() : otherwise;
    }

    /** An identity alone, fit for a token: lower case, without spaces. */
    String token() {
        int at = planted.size();
        String token =
                (LATIN_FIRST.get(at % 10) + LATIN_LAST.get(at / 10 % 10)).toLowerCase(java.util.Locale.ROOT) + "x" + at;
        planted.add(token);
        return token;
    }

    private String identity() {
        int at = planted.size();
        String name = at % 2 == 0
                ? FIRST.get(at % 10) + " " + LAST.get(at / 10 % 10) + at
                : LATIN_FIRST.get(at % 10) + " " + LATIN_LAST.get(at / 10 % 10) + at;
        planted.add(name);
        return name;
    }

    List<String> planted() {
        return List.copyOf(planted);
    }
}
