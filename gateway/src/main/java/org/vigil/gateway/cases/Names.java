package org.vigil.gateway.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Language;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.Forum;
import org.vigil.gateway.pages.Words;

/** Fields and faults as a page says them: in the words of the page, and for a forum's form in those of its lawyers. */
public final class Names {
    private static final Pattern ELEMENT = Pattern.compile("(.+)\\[([0-9a-f-]+)]");
    private static final Pattern ANSWER = Pattern.compile("answer-(RU|EN)-([a-z0-9-]+)");
    private static final Pattern IN_LANGUAGE = Pattern.compile("(.+)\\.(RU|EN)");

    private final Words words;
    private final @Nullable Forum forum;

    Names(Words words, @Nullable Forum forum) {
        this.words = words;
        this.forum = forum;
    }

    /** A field as the service calls it, as in {@code testimonies[2]} or {@code facts.RU}. */
    public String field(String field) {
        Matcher element = ELEMENT.matcher(field);
        if (element.matches()) {
            return plain(element.group(1)) + " (" + which(element.group(2)) + ")";
        }
        Matcher told = IN_LANGUAGE.matcher(field);
        if (told.matches() && ofForum(told.group(1)) != null) {
            return plain(told.group(1)) + " (" + words.code(Language.valueOf(told.group(2))) + ")";
        }
        return plain(field);
    }

    /** A field as a form on a page calls it. */
    public String typed(String name) {
        Matcher answer = ANSWER.matcher(name);
        if (!answer.matches()) {
            return field(name);
        }
        String language = words.code(Language.valueOf(answer.group(1)));
        return ofForum(answer.group(2)) == null
                ? words.text("case.field.answer", answer.group(2), language)
                : plain(answer.group(2)) + " (" + language + ")";
    }

    public String problem(String code) {
        return words.textOr("problem." + code, words.text("problem.other", code));
    }

    private String plain(String field) {
        Cases.Words ofForum = ofForum(field);
        return ofForum != null
                ? ofForum.in(words.language())
                : words.textOr("case.field." + field, words.textOr("field." + field, field));
    }

    /** The place counted from one, as people count, or the beginning of an id. */
    private String which(String element) {
        return element.matches("\\d{1,4}")
                ? words.text("problem.place", words.number(Integer.parseInt(element) + 1L))
                : element.substring(0, Math.min(8, element.length()));
    }

    private Cases.@Nullable Words ofForum(String id) {
        return forum == null ? null : forum.wordsFor(id);
    }
}
