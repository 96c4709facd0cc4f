package org.vigil.benchmarks.identifiers;

import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** Mail addresses, written, dressed up and spoken. */
final class Mails {
    private static final List<String> LATIN = List.of(
            "shadow",
            "volk",
            "kavkaz",
            "isaeva",
            "night.owl",
            "zaur",
            "m.khadisova",
            "lost_boy",
            "akhmed",
            "mira",
            "northwind",
            "beslan-k",
            "petr_petrov",
            "tamila",
            "grey",
            "sunrise",
            "dzhokhar",
            "nana",
            "asya.b",
            "wolf");
    private static final List<String> RUSSIAN_WORDS =
            List.of("волчонок", "ахмед", "ветер", "мира", "зарема", "тихий", "север");
    private static final List<String> MAIL_HOSTS = List.of(
            "mail.ru",
            "yandex.ru",
            "ya.ru",
            "gmail.com",
            "rambler.ru",
            "bk.ru",
            "list.ru",
            "inbox.ru",
            "proton.me",
            "protonmail.com",
            "outlook.com",
            "icloud.com",
            "hotmail.co.uk",
            "web.de",
            "riseup.net",
            "tutanota.com",
            "uni-wien.ac.at",
            "ukr.net");
    private static final List<String> SPOKEN_HOSTS = List.of(
            "мейл точка ру",
            "яндекс точка ру",
            "гмайл точка ком",
            "джимейл точка ком",
            "mail точка ru",
            "рамблер точка ру",
            "почта точка ру",
            "протон точка ми");

    private Mails() {}

    static String mail(Chance chance) {
        String name = chance.pick(LATIN) + (chance.happens(0.6) ? chance.between(1, 2005) : "");
        String host = chance.pick(MAIL_HOSTS);
        String plain = name + "@" + host;
        return switch (chance.weighted(10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)) {
            case 1 -> name + " @ " + host;
            case 2 -> name + "[at]" + host;
            case 3 -> name + " (at) " + host.replace(".", " (dot) ");
            case 4 -> name + " [at] " + host.replace(".", " [dot] ");
            case 5 -> name + "(собака)" + host;
            case 6 -> name + " at " + host.replace(".", " dot ");
            case 7 -> name.toUpperCase(java.util.Locale.ROOT) + "@" + host;
            case 8 -> name + "+vigil@" + host;
            case 9 -> "mailto:{" + plain + "}";
            case 10 -> chance.pick(RUSSIAN_WORDS) + "@" + chance.pick(List.of("почта.рф", "кавказ.рф", "письмо.рус"));
            case 11 -> "<" + plain + ">";
            default -> plain;
        };
    }

    static String spokenMail(Chance chance) {
        String name = chance.happens(0.5) ? chance.pick(RUSSIAN_WORDS) : chance.pick(LATIN);
        String numbered = name + chance.pick(List.of("", "", "95", " 95", "_95"));
        String at = chance.pick(List.of(
                " собака ", " собачка ", " собака ", " эт ", "собака", " (собака) ", " [собака] ", " \"собака\" "));
        if (chance.happens(0.15)) return "имя точка " + numbered + at + chance.pick(SPOKEN_HOSTS);
        if (chance.happens(0.15)) return numbered + at.replace(" эт ", " собака ") + chance.pick(MAIL_HOSTS);
        return numbered + at + chance.pick(SPOKEN_HOSTS);
    }
}
