package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Units, public offices and detention sites that the record must keep naming. A name stays only where a whole entry is
 * written out, in its context; the same surname anywhere else is hidden.
 */
final class KeepRegister {
    private static final int CONTEXT_WORDS = 3;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** An entry found in a text: the words from {@code first} to {@code last} stay. */
    record Kept(String id, int first, int last) {}

    private record Entry(String id, List<Set<String>> words, Set<String> context) {}

    static KeepRegister load() {
        var register = new KeepRegister();
        DataFile.lines("register.txt").forEach(register::read);
        return register;
    }

    List<Kept> findIn(List<Word> words, String text) {
        var kept = new ArrayList<Kept>();
        for (int i = 0; i < words.size(); i++) {
            Kept longest = null;
            for (Entry entry : byFirstWord.getOrDefault(words.get(i).folded(), List.of())) {
                boolean longer = longest == null || entry.words().size() > longest.last() - longest.first() + 1;
                if (longer && matches(entry, words, i, text))
                    longest = new Kept(entry.id(), i, i + entry.words().size() - 1);
            }
            if (longest == null) continue;
            kept.add(longest);
            i = longest.last();
        }
        return kept;
    }

    private static boolean matches(Entry entry, List<Word> words, int at, String text) {
        int size = entry.words().size();
        if (at + size > words.size()) return false;
        for (int i = 1; i < size; i++) {
            Word word = words.get(at + i);
            if (!entry.words().get(i).contains(word.folded()) || !joined(text, words.get(at + i - 1), word))
                return false;
        }
        return entry.context().isEmpty() || hasContext(entry, words, at, at + size - 1);
    }

    private static boolean joined(String text, Word left, Word right) {
        if (right.start() - left.end() > 3) return false;
        for (int i = left.end(); i < right.start(); i++) {
            if (" .«»\"“”".indexOf(text.charAt(i)) < 0) return false;
        }
        return true;
    }

    private static boolean hasContext(Entry entry, List<Word> words, int first, int last) {
        int from = Math.max(0, first - CONTEXT_WORDS);
        int to = Math.min(words.size() - 1, last + CONTEXT_WORDS);
        for (int i = from; i <= to; i++) {
            if (words.get(i).sentence() == words.get(first).sentence()
                    && entry.context().contains(words.get(i).folded())) return true;
        }
        return false;
    }

    private void read(String line) {
        String[] fields = line.split("\\|");
        if (fields.length != 3) throw new IllegalStateException("register.txt: an entry has three fields");
        List<Set<String>> words = new ArrayList<>();
        for (String word : Letters.fold(fields[1]).split("[^\\p{L}'’-]+")) {
            if (!word.isEmpty()) words.add(formsOf(word));
        }
        String context = fields[2].strip();
        Set<String> near = context.equals("-")
                ? Set.of()
                : new HashSet<>(Arrays.asList(Letters.fold(context).split("\\s+")));
        var entry = new Entry(fields[0].strip(), words, near);
        for (String first : words.get(0))
            byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
    }

    private static Set<String> formsOf(String word) {
        var forms = new HashSet<String>();
        forms.add(word);
        if (word.length() > 2 && Letters.isCyrillic(word.charAt(0))) forms.addAll(Inflection.forms(word));
        return forms;
    }
}
