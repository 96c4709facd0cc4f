package org.vigil.search.cases.forum;

/** The same in both languages. */
public record Words(String ru, String en) {
    public Words {
        ru = Given.text(ru, "ru");
        en = Given.text(en, "en");
    }

    public String in(String language) {
        return language.equals("ru") ? ru : en;
    }
}
