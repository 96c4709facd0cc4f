package org.vigil.intake.anonymize;

import java.util.List;

/** Finds initials, which make names of the words they stand beside. */
final class Initials {
    private Initials() {}

    /** "А. Исаев", "Исаев А.Х.": an initial beside a capitalised word makes it a name, and is one itself. */
    static void mark(String text, List<Word> words, NameMarks marks) {
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

    private static boolean isInitial(String text, List<Word> words, int i) {
        return i < words.size() && words.get(i).shape() == Word.Shape.INITIAL && stopped(text, words.get(i));
    }

    static boolean stopped(String text, Word word) {
        return word.end() < text.length() && text.charAt(word.end()) == '.';
    }
}
