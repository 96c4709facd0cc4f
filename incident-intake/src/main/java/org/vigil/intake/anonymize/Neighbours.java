package org.vigil.intake.anonymize;

import java.util.List;
import java.util.Set;

/** Lets a name take in the words beside it: the surname after a given name, the particle between two. */
final class Neighbours {
    private static final Set<String> PARTICLES = Set.of(
            "аль", "эль", "ибн", "бин", "бен", "ван", "фон", "де", "ле", "да", "ди", "дер", "оглы", "кызы", "угли",
            "уулу", "кизи", "заде", "al", "el", "ibn", "bin", "van", "von", "de", "ogly", "der");
    /** "Ivan the Terrible". */
    private static final Set<String> INSIDE = Set.of("the", "of", "la", "le", "del");

    private final SafeWords safe;

    Neighbours(SafeWords safe) {
        this.safe = safe;
    }

    void mark(String text, List<Word> words, NameMarks marks) {
        for (int i = 0; i < words.size(); i++) {
            if (marks.marked(i - 1) && adjacent(text, words, i - 1)) spread(text, words, i, i - 1, marks);
        }
        for (int i = words.size() - 2; i >= 0; i--) {
            if (marks.marked(i + 1) && adjacent(text, words, i)) spread(text, words, i, i + 1, marks);
        }
    }

    private void spread(String text, List<Word> words, int i, int from, NameMarks marks) {
        if (marks.certain(i)) return;
        Word word = words.get(i);
        if (particle(words, i, from)) marks.convict(i, "particle");
        else if (i < from && !word.cyrillic() && Courtesy.opens(word)) marks.convict(i, "title");
        else if (i > from && !words.get(from).cyrillic() && Courtesy.closes(word)) marks.convict(i, "title");
        else if (i < from && theAlias(words, i)) marks.convict(i, "inside-name");
        else if (inside(words, i, marks)) marks.convict(i, "inside-name");
        else if (i < from && initial(text, words.get(i))) marks.convict(i, "initials");
        else if (bareInitial(words, i, from, marks)) marks.convict(i, "initials");
        else if (opensWithName(words.get(i)) && !marks.marked(i)) marks.convict(i, "beside-name");
        else if (marks.certain(from) && belongs(words, i, from)) marks.convict(i, "beside-name");
    }

    /** "да" is "and" far more often than a part of a name. */
    private static boolean particle(List<Word> words, int i, int from) {
        String folded = words.get(i).folded();
        boolean cased = words.get(from).shape() != Word.Shape.LOWER;
        return PARTICLES.contains(folded) && (cased || !folded.equals("да"));
    }

    private static boolean inside(List<Word> words, int i, NameMarks marks) {
        if (!marks.marked(i - 1) || !marks.marked(i + 1)) return false;
        Word before = words.get(i - 1);
        Word word = words.get(i);
        if (!word.readings().known() && !word.cyrillic()) return true;
        boolean named = before.capitalised() || marks.certain(i - 1) || givenName(before);
        return named && INSIDE.contains(word.folded());
    }

    /** "he is The Flash": a capital inside a sentence makes the article a part of the name. */
    private static boolean theAlias(List<Word> words, int i) {
        Word word = words.get(i);
        return word.shape() == Word.Shape.CAPITALISED
                && !word.opensSentence()
                && word.folded().equals("the")
                && words.get(i + 1).capitalised();
    }

    /** In a text without capitals an initial has none either. */
    private static boolean initial(String text, Word word) {
        return word.shape() == Word.Shape.LOWER && word.length() == 1 && Initials.stopped(text, word);
    }

    /** "John B Doe", "B Doe": in English the full stop is often left out. "I" and "A" are words. */
    private static boolean bareInitial(List<Word> words, int i, int from, NameMarks marks) {
        Word word = words.get(i);
        if (word.shape() != Word.Shape.INITIAL || word.cyrillic()) return false;
        if (marks.marked(i - 1) && marks.marked(i + 1)) return true;
        if (word.folded().equals("i") || word.folded().equals("a")) return false;
        return i < from || givenName(words.get(from));
    }

    private static boolean opensWithName(Word word) {
        return word.opensSentence() && word.capitalised() && word.readings().rareNoun();
    }

    private boolean belongs(List<Word> words, int i, int from) {
        Word word = words.get(i);
        Readings readings = word.readings();
        if (readings.has(Readings.FUNCTION)) return false;
        if (properAfterGiven(words, i, from)) return true;
        if (word.shape() == Word.Shape.LOWER) {
            boolean possible = !readings.known() || readings.name();
            if (possible && word.length() > 2) return !readings.has(Readings.VERB);
        }
        boolean named = word.capitalised() || (word.shape() == Word.Shape.UPPER && word.length() > 3);
        if (!named) return false;
        if (safe.always(word.folded()) && !surname(words, i, from)) return false;
        return !word.opensSentence() || !readings.common() || readings.name();
    }

    private static boolean givenName(Word word) {
        return word.readings().has(Readings.GIVEN_NAME | Readings.LISTED_NAME);
    }

    /** "Margaret Hamburg", "bruno mars": after a given name a place is a surname. */
    private static boolean properAfterGiven(List<Word> words, int i, int from) {
        Word word = words.get(i);
        Readings readings = word.readings();
        return from < i
                && !word.cyrillic()
                && givenName(words.get(from))
                && words.get(from).shape() == word.shape()
                && readings.has(Readings.PROPER)
                && readings.capitalisedCommonness() >= readings.commonness();
    }

    /** Of two capitals the second is a surname, even where it is an occupation otherwise. */
    private static boolean surname(List<Word> words, int i, int from) {
        return from < i && words.get(i).readings().has(Readings.ANIMATE) && givenName(words.get(from));
    }

    private static boolean shortened(Word word) {
        return word.length() == 1 || Courtesy.shortened(word);
    }

    /** Whether only blanks, a full stop after an initial, or a hyphen stand between this word and the next. */
    static boolean adjacent(String text, List<Word> words, int i) {
        if (i < 0 || i + 1 >= words.size()) return false;
        int from = words.get(i).end();
        int to = words.get(i + 1).start();
        if (to - from > 3) return false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean stop = c == '.' && at <= from + 1 && shortened(words.get(i));
            if (c != ' ' && c != '-' && !stop) return false;
        }
        return true;
    }
}
