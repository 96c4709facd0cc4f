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
        if (particle(words, i, from)) marks.convict(i, "particle");
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
        return INSIDE.contains(words.get(i).folded())
                && marks.marked(i - 1)
                && marks.marked(i + 1)
                && words.get(i - 1).capitalised();
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
        return i < from || words.get(from).readings().has(Readings.GIVEN_NAME | Readings.LISTED_NAME);
    }

    private static boolean opensWithName(Word word) {
        return word.opensSentence() && word.capitalised() && word.readings().rareNoun();
    }

    private boolean belongs(List<Word> words, int i, int from) {
        Word word = words.get(i);
        Readings readings = word.readings();
        if (readings.has(Readings.FUNCTION)) return false;
        if (word.shape() == Word.Shape.LOWER) {
            boolean possible = !readings.known() || readings.name();
            if (possible && word.length() > 2) return !readings.has(Readings.VERB);
        }
        boolean named = word.capitalised() || (word.shape() == Word.Shape.UPPER && word.length() > 3);
        if (!named) return false;
        if (safe.always(word.folded()) && !surname(words, i, from)) return false;
        return !word.opensSentence() || !readings.common() || readings.name();
    }

    /** Of two capitals the second is a surname, even where it is an occupation otherwise. */
    private static boolean surname(List<Word> words, int i, int from) {
        return from < i
                && words.get(i).readings().has(Readings.ANIMATE)
                && words.get(from).readings().has(Readings.GIVEN_NAME | Readings.LISTED_NAME);
    }

    /** Whether only blanks, a full stop after an initial, or a hyphen stand between this word and the next. */
    static boolean adjacent(String text, List<Word> words, int i) {
        if (i < 0 || i + 1 >= words.size()) return false;
        int from = words.get(i).end();
        int to = words.get(i + 1).start();
        if (to - from > 3) return false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean initialStop = c == '.' && at <= from + 1 && words.get(i).length() == 1;
            if (c != ' ' && c != '-' && !initialStop) return false;
        }
        return true;
    }
}
