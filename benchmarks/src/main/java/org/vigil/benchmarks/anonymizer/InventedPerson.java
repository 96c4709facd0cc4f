package org.vigil.benchmarks.anonymizer;

import java.util.List;
import java.util.Locale;

/** Somebody put together of a given name and a surname, in the spellings in which testimonies mention people. */
record InventedPerson(String given, String surname, boolean woman) {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final List<String> OFFICIAL = List.of(
            "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
            "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya");
    private static final List<String> HOMELY = List.of(
            "a", "b", "v", "g", "d", "e", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
            "f", "h", "c", "ch", "sh", "sch", "", "i", "", "e", "iu", "ia");

    /** The first is the dictionary form; then two other cases, the other order, and two transliterations. */
    List<String> mentions() {
        return List.of(
                "Вчера " + given + " " + surname + " пропал.",
                "Мы ждали " + genitive(given) + " " + genitiveSurname() + " до утра.",
                "Говорили с " + instrumental(given) + " " + instrumentalSurname() + " у рынка.",
                surname + " " + given + " дома.",
                "Yesterday " + latin(given, false) + " " + latin(surname, false) + " was detained.",
                "We met " + latin(given, true) + " " + latin(surname, true) + " there.");
    }

    private String genitive(String name) {
        String stem = name.substring(0, name.length() - 1);
        if (name.endsWith("а")) return stem + ("гкх".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "и" : "ы");
        if (name.endsWith("й")) return stem + "я";
        return woman || name.endsWith("и") ? name : name + "а";
    }

    private String instrumental(String name) {
        String stem = name.substring(0, name.length() - 1);
        if (name.endsWith("а")) return stem + "ой";
        if (name.endsWith("й")) return stem + "ем";
        return woman || name.endsWith("и") ? name : name + "ом";
    }

    private String genitiveSurname() {
        if (surname.endsWith("ва")) return surname.substring(0, surname.length() - 1) + "ой";
        if (!woman && surname.endsWith("в")) return surname + "а";
        return !woman && surname.endsWith("ь") ? surname.substring(0, surname.length() - 1) + "я" : surname;
    }

    private String instrumentalSurname() {
        if (surname.endsWith("ва")) return genitiveSurname();
        if (!woman && surname.endsWith("в")) return surname + "ым";
        return !woman && surname.endsWith("ь") ? surname.substring(0, surname.length() - 1) + "ем" : surname;
    }

    private static String latin(String name, boolean homely) {
        var latin = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            boolean afterVowel = i == 0 || "аеёиоуыэюя".indexOf(lower.charAt(i - 1)) >= 0;
            if (homely && lower.startsWith("дж", i)) {
                latin.append('j');
                i++;
            } else if (!homely && lower.charAt(i) == 'е' && afterVowel) {
                latin.append("ye");
            } else {
                latin.append((homely ? HOMELY : OFFICIAL).get(CYRILLIC.indexOf(lower.charAt(i))));
            }
        }
        return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }
}
