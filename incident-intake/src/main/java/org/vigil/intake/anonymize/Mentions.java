package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.List;

/** Joins marked words that stand side by side into mentions of one person. */
final class Mentions {
    private static final int LONGEST = 6;

    private Mentions() {}

    static List<Mention> of(String text, List<Word> words, NameMarks marks) {
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < words.size(); i++) {
            if (!marks.marked(i)) continue;
            int last = i;
            while (last - i < LONGEST && marks.marked(last + 1) && Neighbours.adjacent(text, words, last)) last++;
            mentions.add(new Mention(i, last, words.subList(i, last + 1)));
            i = last;
        }
        return mentions;
    }
}
