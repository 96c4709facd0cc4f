package org.vigil.benchmarks.identifiers;

import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** Names of people in messengers and networks. */
final class Handles {
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

    private Handles() {}

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
}
