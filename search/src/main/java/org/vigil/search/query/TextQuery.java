package org.vigil.search.query;

import static org.vigil.search.problem.Problem.invalidQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in narratives: every word, {@code "every phrase"}, {@code begin*}, and {@code -without}. Anything
 * else that people type is a word; no text is ever a syntax error.
 */
public record TextQuery(List<Term> terms, boolean bySound) {
    static final int LONGEST = 500;
    static final int MOST_TERMS = 40;

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /** How a term is compared. */
    public enum Kind {
        WORD,
        PHRASE,
        BEGINNING
    }

    /** One thing to look for, or to do without. */
    public record Term(Kind kind, String text, boolean excluded) {}

    /** Null where nothing is asked; {@code translit=off} asks for the spelling as it stands. */
    public static @Nullable TextQuery parse(Parameters parameters) {
        String translit = parameters.one("translit");
        if (translit != null && !translit.equals("off") && !translit.equals("on")) {
            throw invalidQuery("translit", "unknown-code", "translit is on or off.");
        }
        String text = parameters.one("q");
        if (text == null) {
            return null;
        }
        List<Term> terms = terms(text);
        return terms.isEmpty() ? null : new TextQuery(terms, !"off".equals(translit));
    }

    private static List<Term> terms(String text) {
        if (text.length() > LONGEST) {
            throw invalidQuery("q", "too-long", "Ask with at most " + LONGEST + " characters.");
        }
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
            boolean excluded = !matcher.group(1).isEmpty();
            String phrase = matcher.group(2);
            Term term = phrase == null ? word(matcher.group(3), excluded) : new Term(Kind.PHRASE, phrase, excluded);
            if (LETTER.matcher(term.text()).find()) {
                terms.add(term);
            }
        }
        if (terms.size() > MOST_TERMS) {
            throw invalidQuery("q", "too-many", "Ask with at most " + MOST_TERMS + " words.");
        }
        return List.copyOf(terms);
    }

    private static Term word(String word, boolean excluded) {
        boolean beginning = word.length() > 2 && word.endsWith("*");
        return beginning
                ? new Term(Kind.BEGINNING, word.substring(0, word.length() - 1), excluded)
                : new Term(Kind.WORD, word, excluded);
    }

    @Override
    public String toString() {
        return "TextQuery[" + terms.size() + " terms]";
    }
}
