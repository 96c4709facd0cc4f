package org.vigil.search.packet;

import org.vigil.contract.vocabulary.Language;

/** The same thing said in both languages. */
public record Words(String ru, String en) {

    /** What needs no translation. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(Language language) {
        return language == Language.RU ? ru : en;
    }

    @Override
    public String toString() {
        return "Words[" + ru.length() + ", " + en.length() + "]";
    }
}
