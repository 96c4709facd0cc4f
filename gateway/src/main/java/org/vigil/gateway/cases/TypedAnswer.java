package org.vigil.gateway.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigil.contract.vocabulary.Language;

/** An answer of a forum's form that somebody changed; without a text it is taken back. */
record TypedAnswer(String forum, String field, Language language, String text) {

    /** Fields come as {@code answer-LANGUAGE-FIELD} with what stood there before as {@code before-LANGUAGE-FIELD}. */
    static List<TypedAnswer> changedIn(Sent sent, String forum) {
        List<TypedAnswer> changed = new ArrayList<>();
        for (Language language : Language.values()) {
            String prefix = "answer-" + language + "-";
            for (String name : sent.fields().keySet()) {
                if (name.startsWith(prefix)) {
                    String field = name.substring(prefix.length());
                    String text = sent.first(name);
                    if (!text.equals(sent.first("before-" + language + "-" + field))) {
                        changed.add(new TypedAnswer(forum, field, language, text));
                    }
                }
            }
        }
        return changed;
    }

    /** As the service takes it. */
    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("forum", forum);
        content.put("field", field);
        content.put("language", language);
        if (!text.isEmpty()) {
            content.put("text", text);
        }
        return content;
    }

    /** One form holds many answers, and each is written by itself. */
    String keyUnder(String ofForm) {
        return ofForm.isEmpty() ? "" : ofForm + "-" + language + "-" + field;
    }

    /** As a refusal names it. */
    String name() {
        return field + "." + language;
    }

    /** Holds somebody's words. */
    @Override
    public String toString() {
        return "TypedAnswer[" + language + "]";
    }
}
