package org.vigil.intake.anonymize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of one text: tells whether a mention speaks of someone already met, numbers them in order of appearance,
 * and makes tokens for those named in full. A surname alone or a given name alone means the last one met with it.
 */
final class People {
    /** Namesakes remembered per name; keeps the work per mention constant. */
    private static final int NAMESAKES = 16;

    private final Map<String, Deque<Person>> byName = new HashMap<>();
    private final Set<String> tokens = new LinkedHashSet<>();
    private final PersonTokens personTokens;
    private int next;

    private record Person(int number, Set<String> names) {}

    People(PersonTokens personTokens, int firstNumber) {
        this.personTokens = personTokens;
        this.next = firstNumber;
    }

    List<String> tokens() {
        return List.copyOf(tokens);
    }

    int numberOf(Mention mention) {
        List<Word> full = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < mention.words().size(); i++) {
            Word word = mention.words().get(i);
            if (word.shape() == Word.Shape.INITIAL || word.length() < 2 || isTitle(mention, i)) continue;
            names.add(Skeleton.of(word.folded()));
            if (!isPatronymic(word)) full.add(word);
        }
        if (full.size() == 2)
            tokens.addAll(
                    personTokens.tokensOf(full.get(0).folded(), full.get(1).folded()));
        Person known = known(names);
        Person person = known != null ? known : new Person(next++, new LinkedHashSet<>());
        for (String name : names) {
            if (person.names().add(name) || known == null) remember(name, person);
        }
        return person.number();
    }

    /** "Mr" and "Jr" belong to the mention and are nobody's name. */
    private static boolean isTitle(Mention mention, int i) {
        Word word = mention.words().get(i);
        int last = mention.words().size() - 1;
        return (i < last && Courtesy.opens(word)) || (i > 0 && i == last && Courtesy.closes(word));
    }

    private static boolean isPatronymic(Word word) {
        return word.readings().has(Readings.PATRONYMIC)
                || NamePatterns.PATRONYMIC.matcher(word.folded()).matches();
    }

    /** Someone all of whose shared names fit: one set of names must contain the other. */
    private @Nullable Person known(Set<String> names) {
        for (String name : names) {
            for (Person person : byName.getOrDefault(name, new ArrayDeque<>())) {
                if (person.names().containsAll(names) || names.containsAll(person.names())) return person;
            }
        }
        return null;
    }

    private void remember(String name, Person person) {
        Deque<Person> namesakes = byName.computeIfAbsent(name, key -> new ArrayDeque<>());
        namesakes.addFirst(person);
        if (namesakes.size() > NAMESAKES) namesakes.removeLast();
    }
}
