package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Capitalised words a text may keep: institutions, calendar, peoples, places. Some of them only in a place context. */
final class SafeWords {
    private final Set<String> always = new HashSet<>(16_000);
    private final Set<String> inPlaceContext = new HashSet<>();
    private final Map<String, List<String[]>> phrases = new HashMap<>();

    static SafeWords load() {
        var safe = new SafeWords();
        for (String file : List.of("safe-words.txt", "places.txt", "proper-english.txt")) {
            for (String line : DataFile.lines(file)) safe.read(line);
        }
        return safe;
    }

    boolean always(String folded) {
        return always.contains(LexiconReader.withoutPossessive(folded));
    }

    boolean inPlaceContext(String folded) {
        return inPlaceContext.contains(LexiconReader.withoutPossessive(folded));
    }

    /** How many words, from this one on, make a phrase that is kept as a whole; 0 if none. */
    int phraseLength(List<Word> words, int at) {
        int longest = 0;
        for (String[] phrase : phrases.getOrDefault(words.get(at).folded(), List.of())) {
            if (phrase.length > longest && matches(phrase, words, at)) longest = phrase.length;
        }
        return longest;
    }

    private static boolean matches(String[] phrase, List<Word> words, int at) {
        if (at + phrase.length > words.size()) return false;
        for (int i = 1; i < phrase.length; i++) {
            if (!words.get(at + i).folded().equals(phrase[i])) return false;
        }
        return true;
    }

    private void read(String line) {
        if (line.startsWith("=")) {
            readPhrase(Letters.fold(line.substring(1).strip()));
            return;
        }
        for (String entry : line.split("\\s+")) {
            boolean needsContext = entry.endsWith("?");
            String folded = Letters.fold(needsContext ? entry.substring(0, entry.length() - 1) : entry);
            List<String> forms = Letters.isCyrillic(folded.charAt(0)) ? Inflection.forms(folded) : List.of(folded);
            (needsContext ? inPlaceContext : always).addAll(forms);
        }
    }

    private void readPhrase(String phrase) {
        for (String form : Inflection.forms(phrase)) {
            String[] parts = form.split(" ");
            phrases.computeIfAbsent(parts[0], first -> new ArrayList<>()).add(Arrays.copyOf(parts, parts.length));
        }
    }
}
