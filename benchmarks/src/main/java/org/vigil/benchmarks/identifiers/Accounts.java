package org.vigil.benchmarks.identifiers;

import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** Addresses and names on the net: mail, pages, messengers, machines. */
final class Accounts {
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
    private static final List<String> PAGES = List.of(
            "https://vk.com/id@",
            "http://example-@.livejournal.com/12.html",
            "https://www.youtube.com/watch?v=a@b",
            "www.@-forum.ru/topic/77",
            "facebook.com/profile.php?id=1000@",
            "https://docs.google.com/document/d/1@xY_z/edit#heading=h.1",
            "ok.ru/profile/5@",
            "https://@.blog",
            "https://example.org/~@/photo?id=3&x=%D0%98",
            "drive.google.com/file/d/@/view",
            "http://xn--80a@.xn--p1ai/",
            "https://кавказ-@.рф/люди",
            "кавказ-@.рф",
            "HTTPS://WWW.EXAMPLE.COM/@",
            "//example.net/@",
            "hxxps://example[.]com/@",
            "https://t.co/@",
            "tinyurl.com/@",
            "disk.yandex.ru/d/@",
            "ftp://files.example.net/@.zip",
            "example.com:8080/@",
            "@.tumblr.com",
            "https://@.narod.ru.",
            "imgur.com/a/@",
            "dropbox.com/s/@/foto.jpg?dl=0");
    private static final List<String> HANDLES = List.of(
            "@~",
            "@~",
            "t.me/~",
            "https://t.me/~",
            "vk.com/~",
            "vk.com/id%######",
            "wa.me/79########%",
            "instagram.com/~/",
            "fb.com/~",
            "twitter.com/~",
            "https://www.facebook.com/~",
            "ok.ru/~",
            "tiktok.com/@~",
            "x.com/~",
            "m.vk.com/~",
            "telegram.me/~",
            "t.me/joinchat/AAAA~",
            "t.me/+a~",
            "signal.me/-p/+49151%######",
            "@~_",
            "threads.net/@~",
            "youtube.com/@~",
            "viber://chat?number=79########%",
            "tg://resolve?domain=~",
            "id%########",
            "snapchat.com/add/~");
    private static final List<String> TOLD_HANDLES = List.of(
            "телеграм ник ~",
            "ник в телеграме: ~",
            "мой инстаграм ~",
            "инстаграм — ~",
            "в инсте я ~",
            "скайп: ~",
            "skype ~",
            "логин ~",
            "аккаунт ~",
            "ник «~»",
            "под ником ~",
            "Telegram: ~",
            "Instagram: ~",
            "my username is ~",
            "username ~",
            "nickname ~",
            "his account was called ~",
            "handle: ~",
            "вконтакте ~",
            "в вк ~",
            "вк: ~",
            "тг: ~",
            "тг ~",
            "tg: ~",
            "insta: ~",
            "IG: ~",
            "snapchat ~",
            "Wickr ~",
            "Discord: ~#1234",
            "дискорд ~#0420",
            "юзернейм ~",
            "in Telegram as ~",
            "on Instagram as ~",
            "в телеге ~",
            "WhatsApp name ~",
            "фейсбук: ~",
            "Signal username ~.42");

    private Accounts() {}

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

    static String page(Chance chance) {
        return chance.pick(PAGES).replace("@", "" + chance.between(100, 99999));
    }

    static String handle(Chance chance) {
        String name = chance.pick(List.of(
                "shadow_wolf",
                "kavkaz95",
                "mira.isa",
                "zzzaur",
                "lostboy",
                "night_owl_07",
                "tamila",
                "nohcho_k",
                "volchonok"));
        return Digits.fill(chance, chance.pick(HANDLES)).replace("~", name);
    }

    /** The name alone is the identifier; the words before it tell what it is. */
    static String toldHandle(Chance chance) {
        String name = chance.pick(List.of(
                "shadow_wolf",
                "kavkaz95",
                "mira.isa",
                "zzzaur",
                "lostboy",
                "night-owl",
                "tamila",
                "Nohcho_K",
                "volchonok",
                "dark_prince",
                "_ghost_",
                "x_x_zulya"));
        return chance.pick(TOLD_HANDLES).replace("~", "{" + name + "}");
    }

    static String ip(Chance chance) {
        String four = chance.between(1, 223) + "." + chance.between(0, 255) + "." + chance.between(0, 255) + "."
                + chance.between(1, 254);
        return switch (chance.weighted(6, 1, 1, 1, 1, 1, 1)) {
            case 1 -> four + ":" + chance.between(80, 65000);
            case 2 -> four + "/24";
            case 3 ->
                String.format(
                        "2001:db8:%x:%x::%x",
                        chance.between(1, 65535), chance.between(1, 65535), chance.between(1, 65535));
            case 4 ->
                String.format(
                        "fe80::%x:%x:%x", chance.between(1, 65535), chance.between(1, 65535), chance.between(1, 65535));
            case 5 -> String.format("2A00:%X:%X:%X:%X:%X:%X:%X", hex(chance));
            case 6 -> "::ffff:" + four;
            default -> four;
        };
    }

    private static Object[] hex(Chance chance) {
        Object[] groups = new Object[7];
        for (int i = 0; i < groups.length; i++) groups[i] = chance.between(1, 65535);
        return groups;
    }
}
