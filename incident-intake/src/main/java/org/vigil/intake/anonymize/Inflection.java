package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.List;

/** The case forms of a Russian name or place, by its ending; a form too many does no harm in a list of names. */
final class Inflection {
    private Inflection() {}

    static List<String> forms(String folded) {
        int space = folded.lastIndexOf(' ');
        if (space > 0) return phraseForms(folded.substring(0, space), folded.substring(space + 1));
        String stem = folded.substring(0, folded.length() - 1);
        if (ends(folded, "ый", "ой", "ий") && folded.length() > 4) {
            return adjective(folded.substring(0, folded.length() - 2));
        }
        if (ends(folded, "ая")) return with(folded.substring(0, folded.length() - 2), "ая", "ой", "ую", "ою");
        if (ends(folded, "ое")) return with(folded.substring(0, folded.length() - 2), "ое", "ого", "ому", "ым", "ом");
        if (ends(folded, "ия")) return with(stem, "я", "и", "ю", "ей", "ею");
        if (ends(folded, "ов", "ев", "ин")) return with(folded, "", "а", "у", "ым", "ом", "е");
        return switch (folded.charAt(folded.length() - 1)) {
            case 'а' ->
                "гкхжшчщ".indexOf(stem.charAt(stem.length() - 1)) >= 0
                        ? with(stem, "а", "и", "е", "у", "ой", "ою", "ей")
                        : with(stem, "а", "ы", "е", "у", "ой", "ою");
            case 'я' -> with(stem, "я", "и", "е", "ю", "ей", "ею", "ёй");
            case 'й' -> with(stem, "й", "я", "ю", "ем", "е", "и");
            case 'ь' -> with(stem, "ь", "я", "ю", "ем", "е", "и", "ью");
            case 'о', 'е' -> with(stem, folded.substring(folded.length() - 1), "а", "у", "ом", "е", "я", "ю", "ем");
            case 'ы', 'и' ->
                with(stem, folded.substring(folded.length() - 1), "ов", "ам", "ами", "ах", "ей", "ям", "ях", "ями");
            case 'у', 'э', 'ю' -> List.of(folded);
            default -> with(folded, "", "а", "у", "ом", "ем", "е");
        };
    }

    private static List<String> adjective(String stem) {
        return with(stem, "ый", "ой", "ий", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем");
    }

    /** Both words of a phrase are inflected, paired freely: "Чеченской Республики" and "Нижнего Новгорода". */
    private static List<String> phraseForms(String head, String tail) {
        var all = new ArrayList<String>();
        for (String first : forms(head)) for (String last : forms(tail)) all.add(first + " " + last);
        return all;
    }

    private static List<String> with(String stem, String... endings) {
        var all = new ArrayList<String>(endings.length);
        for (String ending : endings) all.add(Letters.fold(stem + ending));
        return all;
    }

    private static boolean ends(String word, String... endings) {
        for (String ending : endings) if (word.endsWith(ending)) return true;
        return false;
    }
}
