package org.vigil.intake.anonymize;

import java.util.List;
import java.util.Set;

/** Finds initials, which make names of the words they stand beside. */
final class Initials {
    /** What is written so and names nobody; "M.A." may be a degree, but also someone who asked for no name. */
    private static final Set<String> SHORTENED = Set.of(
            "eg", "ie", "am", "pm", "us", "uk", "usa", "un", "eu", "dc", "la", "ny", "nyc", "bc", "ad", "bce", "ps",
            "nb", "qed", "aka", "rip", "fbi", "cia", "tv", "ok", "id", "phd", "vip", "wrt", "oo");

    private Initials() {}

    /** "А. Исаев", "Исаев А.Х.": an initial beside a capitalised word makes it a name, and is one itself. */
    static void mark(String text, List<Word> words, NameMarks marks) {
        markDotted(text, words, marks);
        for (int i = 0; i < words.size(); i++) {
            if (!isInitial(text, words, i) || !marks.open(i)) continue;
            int next = i + 1;
            while (isInitial(text, words, next) && Neighbours.adjacent(text, words, next - 1)) next++;
            boolean before = i > 0 && words.get(i - 1).capitalised() && Neighbours.adjacent(text, words, i - 1);
            boolean after =
                    next < words.size() && words.get(next).capitalised() && Neighbours.adjacent(text, words, next - 1);
            if (after) marks.convict(next, "initials");
            if (before && (!after || marks.marked(i - 1))) marks.convict(i - 1, "initials");
            boolean alone = next - i == 2 && words.get(i).cyrillic();
            for (int j = i; (before || after || alone) && j < next; j++) marks.convict(j, "initials");
            i = next - 1;
        }
    }

    /** "J.R. came", "t.j. and d.j.": two or three Latin letters with nothing but full stops between them. */
    private static void markDotted(String text, List<Word> words, NameMarks marks) {
        for (int i = 0; i < words.size(); i++) {
            if (!dotted(text, words, i, i)) continue;
            int end = i;
            var letters = new StringBuilder();
            while (end < words.size() && dotted(text, words, i, end))
                letters.append(words.get(end++).folded());
            boolean naming = end - i >= 2 && end - i <= 3 && !SHORTENED.contains(letters.toString());
            for (int j = i; naming && j < end; j++) marks.convict(j, "initials");
            i = end - 1;
        }
    }

    /** A Latin letter that touches the full stop of the one before it. */
    private static boolean dotted(String text, List<Word> words, int first, int i) {
        Word word = words.get(i);
        if (word.length() != 1 || word.cyrillic()) return false;
        boolean touches = i == first || words.get(i - 1).end() + 1 == word.start();
        return touches && (stopped(text, word) || (i > first && stopped(text, words.get(i - 1))));
    }

    private static boolean isInitial(String text, List<Word> words, int i) {
        return i < words.size() && words.get(i).shape() == Word.Shape.INITIAL && stopped(text, words.get(i));
    }

    static boolean stopped(String text, Word word) {
        return word.end() < text.length() && text.charAt(word.end()) == '.';
    }
}
