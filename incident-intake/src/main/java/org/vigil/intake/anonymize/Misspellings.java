package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.List;

/**
 * What a full name is, and what is left of it without any one of its letters. Two spellings that differ in one letter, or by
 * one letter, or in the order of two neighbours, have one of these in common (symmetric deletion, as in Garbe's SymSpell).
 *
 * <p>Vowels count like all others, although they are what people disagree on: without them Хасан and Хусейн are one name,
 * and they are what brothers are called.
 */
final class Misspellings {
    /** As many for each name, or their number would tell how long it is. */
    static final int NUMBER = 20;

    /** Given names and surnames of fewer letters are too often one letter apart: Аза and Ада, Иса and Муса. */
    private static final int FEWEST_LETTERS = 4;

    private Misspellings() {}

    /**
     * Of two names in order, with a line break between them. Exactly {@link #NUMBER}: of a longer name those without one of its first
     * letters; a shorter one's are filled up with what is no other name's.
     */
    static List<String> of(String name) {
        List<String> spellings = new ArrayList<>();
        spellings.add(name);
        int cut = name.indexOf('\n');
        for (int at = 0; at < name.length() && spellings.size() < NUMBER; at++) {
            int length = at < cut ? cut : name.length() - cut - 1;
            if (at != cut && length >= FEWEST_LETTERS) {
                spellings.add(inOrder(name.substring(0, at) + name.substring(at + 1)));
            }
        }
        while (spellings.size() < NUMBER) {
            spellings.add(name + "\n" + spellings.size());
        }
        return spellings;
    }

    /** The letter that is left out may be the one by which the two were ordered, as in Усман and Осман. */
    private static String inOrder(String name) {
        int cut = name.indexOf('\n');
        String first = name.substring(0, cut);
        String second = name.substring(cut + 1);
        return first.compareTo(second) <= 0 ? name : second + "\n" + first;
    }
}
