package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where the words of a stretch stand elsewhere in the same text, in any case form, spelling trick or letter size.
 * A stretch that begins or ends inside a word means the whole word.
 */
final class Repetitions {
    /** Shorter words are compared whole: without its ending, 'она' would be 'он'. */
    private static final int SHORTEST_INFLECTED = 4;

    /** How much blank or punctuation may stand between two words that belong together. */
    private static final int WIDEST_GAP = 3;

    private final String received;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** A run of letters or of digits, where it stands in the text as received. */
    private record Token(int start, int end, String key) {}

    Repetitions(String received) {
        this.received = received;
        NormalizedText normalized = NormalizedText.of(received);
        String text = normalized.text();
        for (int at = 0; at < text.length(); ) {
            int end = endOfRun(text, at);
            if (end > at) add(normalized, text, at, end);
            at = Math.max(end, at + 1);
        }
    }

    /** Marks the stretch, grown to whole words, and every other place with the same words. */
    void mark(Stretch stretch, BitSet marked) {
        marked.set(stretch.start(), stretch.end());
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= stretch.start()) first++;
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < stretch.end()) last++;
        if (last == first) markLiterally(stretch, marked);
        else markWords(first, last, marked);
    }

    private void markWords(int first, int last, BitSet marked) {
        marked.set(tokens.get(first).start(), tokens.get(last - 1).end());
        for (int start : byKey.getOrDefault(tokens.get(first).key(), List.of())) {
            int end = start + last - first;
            if (end <= tokens.size() && isTheSame(first, start, last - first)) {
                marked.set(tokens.get(start).start(), tokens.get(end - 1).end());
            }
        }
    }

    private boolean isTheSame(int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (!tokens.get(one + i).key().equals(tokens.get(other + i).key())) return false;
            boolean apart = i > 0
                    && tokens.get(other + i).start() - tokens.get(other + i - 1).end() > WIDEST_GAP;
            if (apart) return false;
        }
        return true;
    }

    /** For what has neither letters nor digits, such as a picture character. */
    private void markLiterally(Stretch stretch, BitSet marked) {
        String sought = received.substring(stretch.start(), stretch.end());
        if (sought.isBlank()) return;
        for (int at = received.indexOf(sought); at >= 0; at = received.indexOf(sought, at + sought.length())) {
            boolean torn = splits(at) || splits(at + sought.length());
            if (!torn) marked.set(at, at + sought.length());
        }
    }

    private boolean splits(int at) {
        return at > 0
                && at < received.length()
                && Character.isSurrogatePair(received.charAt(at - 1), received.charAt(at));
    }

    private void add(NormalizedText normalized, String text, int from, int to) {
        String folded = Letters.fold(text.substring(from, to));
        String key = to - from < SHORTEST_INFLECTED ? folded : Stem.of(folded);
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(tokens.size());
        tokens.add(new Token(normalized.receivedStart(from), normalized.receivedEnd(to), key));
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        if (Character.isLetter(text.charAt(start))) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        } else if (Character.isDigit(text.charAt(start))) {
            while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
        }
        return end;
    }
}
