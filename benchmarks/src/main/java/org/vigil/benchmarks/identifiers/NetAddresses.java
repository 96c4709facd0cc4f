package org.vigil.benchmarks.identifiers;

import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** Addresses of pages and machines. */
final class NetAddresses {
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

    private NetAddresses() {}

    static String page(Chance chance) {
        return chance.pick(PAGES).replace("@", "" + chance.between(100, 99999));
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
