package org.vigil.intake.anonymize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the name model looks at for one word: the word, its neighbours, and what the rest of the text says about it.
 * Features are hashes into a table of weights, so that the model holds no word list one could read names from.
 */
final class NameFeatures {
    static final int MOST = 80;

    private static final int LOWER_ELSEWHERE = 1;
    private static final int INSIDE_SENTENCE = 1 << 1;
    private static final int BESIDE_NAME = 1 << 2;

    private final String text;
    private final List<Word> words;
    private final NameMarks marks;
    private final SafeWords safe;
    private final String[] stems;
    private final int[] suffixes;
    private final int manner;
    private final Map<String, Integer> elsewhere = new HashMap<>();
    private final int[] features = new int[MOST];
    private int count;

    NameFeatures(String text, List<Word> words, NameMarks marks, SafeWords safe) {
        this.text = text;
        this.words = words;
        this.marks = marks;
        this.safe = safe;
        stems = new String[words.size()];
        suffixes = new int[words.size()];
        manner = Manner.of(words);
        for (int i = 0; i < stems.length; i++) {
            stems[i] = Stem.of(words.get(i).folded());
            suffixes[i] = suffix(words.get(i).folded(), 3);
            elsewhere.merge(stems[i], evidence(i), (one, other) -> one | other);
        }
    }

    private int evidence(int i) {
        Word word = words.get(i);
        if (word.shape() == Word.Shape.LOWER) return LOWER_ELSEWHERE;
        int seen = word.opensSentence() ? 0 : INSIDE_SENTENCE;
        if (!marks.marked(i)) return seen;
        boolean beside = givenName(i - 1) || givenName(i + 1) || marks.reason(i).equals("initials");
        return beside ? seen | BESIDE_NAME : seen;
    }

    private boolean givenName(int i) {
        return i >= 0
                && i < words.size()
                && words.get(i).readings().has(Readings.GIVEN_NAME | Readings.LISTED_NAME)
                && words.get(i).shape() != Word.Shape.LOWER;
    }

    /** Hashes, to be cut to the size of a table. Fills and returns the one array of this object; {@link #count()} tells how much of it holds. */
    int[] of(int i) {
        count = 0;
        Word word = words.get(i);
        int self = readings(i);
        int shape = word.shape().code * 2 + (word.opensSentence() ? 1 : 0);
        int mark = marks.marked(i) ? marks.reason(i).hashCode() : 0;
        int rest = elsewhere.getOrDefault(stems[i], 0);
        int listed = safe.always(word.folded()) ? 1 : safe.inPlaceContext(word.folded()) ? 2 : 0;
        int place = PlaceContext.holds(words, i) ? 1 : 0;
        add(1, 0);
        add(2, shape);
        add(3, self);
        add(4, self * 64 + shape);
        for (int bit = 0; bit < 12; bit++) if ((word.readings().flags() & (1 << bit)) != 0) add(5, bit * 64 + shape);
        add(6, mark);
        add(7, mark * 31 + shape);
        add(8, word.folded().hashCode());
        add(9, stems[i].hashCode());
        add(10, suffix(word.folded(), 2));
        add(11, suffixes[i]);
        add(12, suffix(word.folded(), 4));
        add(13, rest);
        add(14, rest * 31 + self);
        add(15, rest * 31 + mark);
        add(16, Math.min(word.length(), 12));
        add(17, listed * 4 + place);
        add(18, word.folded().indexOf('-') > 0 ? 1 : 0);
        neighbour(i - 1, 20, shape, self);
        neighbour(i + 1, 30, shape, self);
        far(i - 2, 40);
        far(i + 2, 42);
        far(i - 3, 44);
        far(i + 3, 46);
        add(50, between(i - 1) * 8 + between(i));
        add(51, between(i - 1) * 4096 + self);
        add(52, between(i) * 4096 + self);
        add(53, readings(i - 1) * 4096 + readings(i + 1));
        add(54, shapeOf(i - 1) * 1024 + shape * 32 + shapeOf(i + 1));
        int common = words.get(i).readings().commonness();
        int capital = words.get(i).readings().capitalisedCommonness();
        add(56, common * 16 + shape);
        add(57, capital * 16 + shape);
        add(58, common * 64 + capital);
        add(59, Integer.compare(common, capital) * 64 + shape);
        add(60, commonness(i - 1) * 32 + common);
        add(61, commonness(i + 1) * 32 + common);
        add(55, quoted(i) ? 1 + self * 2 : 0);
        if (!word.cyrillic()) {
            add(71, prefix(word.folded()));
            add(72, manner * 8 + shape);
            add(73, manner * 4096 + self);
            add(74, manner * 1024 + common * 32 + capital);
        }
        return features;
    }

    int count() {
        return count;
    }

    private void neighbour(int i, int base, int shape, int self) {
        if (!inside(i)) {
            add(base, -1);
            return;
        }
        add(base, readings(i));
        add(base + 1, readings(i) * 64 + shapeOf(i));
        add(base + 2, stems[i].hashCode());
        add(base + 3, suffixes[i]);
        add(base + 4, readings(i) * 4096 + self);
        add(base + 5, shapeOf(i) * 64 + shape);
        add(base + 6, marks.marked(i) ? marks.reason(i).hashCode() : 0);
        add(base + 7, words.get(i).folded().hashCode() * 31 + self);
    }

    private void far(int i, int base) {
        if (!inside(i)) return;
        add(base, readings(i) * 64 + shapeOf(i));
        add(base + 1, stems[i].hashCode());
    }

    private boolean inside(int i) {
        return i >= 0 && i < words.size();
    }

    private int readings(int i) {
        return inside(i) ? words.get(i).readings().flags() : -1;
    }

    private int commonness(int i) {
        return inside(i) ? words.get(i).readings().commonness() : 31;
    }

    private int shapeOf(int i) {
        return inside(i) ? words.get(i).shape().code : 7;
    }

    /** What stands between this word and the next. */
    private int between(int i) {
        if (!inside(i) || !inside(i + 1)) return 0;
        int from = words.get(i).end();
        int to = Math.min(words.get(i + 1).start(), from + 6);
        int seen = 1;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '.' || c == '!' || c == '?') seen = 2;
            else if (c == ',') seen = 3;
            else if (c == '«' || c == '»' || c == '"' || c == '“' || c == '”') return 4;
            else if (c == '(' || c == ')') return 5;
            else if (c == ':' || c == ';' || c == '—' || c == '–' || c == '-') seen = 6;
            else if (c != ' ') return 7;
        }
        return seen;
    }

    private boolean quoted(int i) {
        int before = words.get(i).start() - 1;
        return before >= 0 && (text.charAt(before) == '«' || text.charAt(before) == '"' || text.charAt(before) == '“');
    }

    private static int prefix(String folded) {
        int hash = 7;
        for (int i = 0; i < Math.min(3, folded.length()); i++) hash = hash * 31 + folded.charAt(i);
        return hash;
    }

    private static int suffix(String folded, int length) {
        int hash = length;
        for (int i = Math.max(0, folded.length() - length); i < folded.length(); i++)
            hash = hash * 31 + folded.charAt(i);
        return hash;
    }

    private void add(int template, int value) {
        int mixed = value * 0x9E3779B1 + template * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        mixed *= 0x2C1B3C6D;
        mixed ^= mixed >>> 13;
        if (count < MOST) features[count++] = mixed;
    }
}
