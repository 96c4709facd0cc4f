package org.vigil.intake.anonymize;

/** A word without its case ending, so that the same name is known again in another case. */
final class Stem {
    private static final String[] ENDINGS = {
        "скими", "скому", "ского", "ского", "ыми", "ими", "ами", "ями", "ого", "его", "ому", "ему", "ой", "ей", "ою",
        "ею", "ом", "ем", "ым", "им", "ах", "ях", "ам", "ям", "ов", "ая", "яя", "ую", "юю", "ый", "ий", "ых", "их",
        "ью", "а", "я", "у", "ю", "е", "ы", "и", "о", "ь", "й"
    };

    private Stem() {}

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
