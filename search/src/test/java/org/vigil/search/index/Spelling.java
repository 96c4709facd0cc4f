package org.vigil.search.index;

import java.util.Locale;
import java.util.Map;

/** Ways in which Russian is written in Latin letters; simplified as people write, not as the standards have it. */
@SuppressWarnings("ImmutableEnumChecker") // Map.of is as immutable as it needs to be.
enum Spelling {
    /** Of American and British atlases: Groznyy. */
    ATLAS(Map.of("й", "y", "ы", "y", "ю", "yu", "я", "ya", "е", "e", "ц", "ts", "х", "kh", "щ", "shch")),
    /** Of Russian passports: Groznyi. */
    PASSPORT(Map.of("й", "i", "ы", "y", "ю", "iu", "я", "ia", "е", "e", "ц", "ts", "х", "kh", "щ", "shch")),
    /** Of newspapers: Grozny. */
    NEWSPAPER(Map.of("й", "y", "ы", "y", "ю", "yu", "я", "ya", "е", "e", "ц", "ts", "х", "kh", "щ", "sch"));

    private static final String CYRILLIC = "абвгдезиклмнопрстуфэ";
    private static final String LATIN = "abvgdeziklmnoprstufe";

    private final Map<String, String> own;

    Spelling(Map<String, String> own) {
        this.own = own;
    }

    String write(String russian) {
        String word = russian.toLowerCase(Locale.ROOT);
        if (this == NEWSPAPER) {
            word = word.replaceAll("(ый|ий)$", "ы");
        }
        StringBuilder latin = new StringBuilder();
        for (String letter : word.split("")) {
            latin.append(letter(letter));
        }
        return latin.toString();
    }

    private String letter(String letter) {
        int simple = CYRILLIC.indexOf(letter);
        if (own.containsKey(letter)) {
            return own.get(letter);
        }
        return switch (letter) {
            case "ж" -> "zh";
            case "ч" -> "ch";
            case "ш" -> "sh";
            case "ё" -> "e";
            case "ъ", "ь" -> "";
            default -> simple < 0 ? letter : String.valueOf(LATIN.charAt(simple));
        };
    }
}
