package org.vigil.intake.anonymize;

/** A word without its case ending, so that the same name is known again in another case. */
final class Stem {
    private static final String[] ENDINGS = {
        "скими", "скому", "ского", "ского", "ыми", "ими", "ами", "ями", "ого", "его", "ому", "ему", "ой", "ей", "ою",
        "ею", "ом", "ем", "ым", "им", "ах", "ях", "ам", "ям", "ов", "ая", "яя", "ую", "юю", "ый", "ий", "ых", "их",
        "ью", "а", "я", "у", "ю", "е", "ы", "и", "о", "ь", "й"
    };

    /** Endings one person's name takes; plural ones would eat into Ибрагим and Адам. */
    private static final String[] PERSON_ENDINGS = {
        "ского", "скому", "ским", "ском", "ская", "ской", "скую", "ский", "ого", "ому", "ой", "ей", "ою", "ею", "ом",
        "ем", "ью", "ая", "ую", "ый", "ий", "а", "я", "у", "ю", "е", "ы", "и", "о", "ь", "й"
    };

    private Stem() {}

    /** The stem of a given name or surname, the same for every case of it. */
    static String ofPerson(String folded) {
        String word = folded;
        if (word.endsWith("овым") || word.endsWith("евым") || word.endsWith("иным"))
            word = word.substring(0, word.length() - 2);
        for (int i = 0; i < PERSON_ENDINGS.length; ) {
            String ending = PERSON_ENDINGS[i++];
            // "Зарема" less its last letter ends like "Андреем", and would be taken for "Зара".
            int least = ending.equals("ем") ? 4 : 2;
            if (!word.endsWith(ending) || word.length() - ending.length() < least) continue;
            word = word.substring(0, word.length() - ending.length());
            i = 0; // what is left may end in a case ending too: it must give the same stem whatever the case was
        }
        return word;
    }

    static String of(String folded) {
        String word = LexiconReader.withoutPossessive(folded);
        if (word.isEmpty() || !Letters.isCyrillic(word.charAt(0))) return word;
        if (word.endsWith("овым") || word.endsWith("евым") || word.endsWith("иным"))
            return word.substring(0, word.length() - 2);
        if (word.endsWith("ову") || word.endsWith("еву")) return word.substring(0, word.length() - 1);
        if (word.endsWith("ов") || word.endsWith("ев") || word.endsWith("ин")) return word;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 2) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
