package org.vigil.benchmarks.anonymizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.vigil.intake.anonymize.Anonymizer;

/**
 * Of many people, each mentioned in six texts in six spellings: how often the other five carry the token of the first,
 * and how many people share a token with somebody else.
 */
record TokenFigures(int people, int mentions, int recognised, int confused) {
    static TokenFigures of(Anonymizer anonymizer, List<InventedPerson> people) {
        int mentions = 0;
        int recognised = 0;
        Map<List<String>, Integer> owners = new HashMap<>();
        for (InventedPerson person : people) {
            List<List<String>> tokens = person.mentions().stream()
                    .map(text -> anonymizer.anonymize(text).personTokens())
                    .toList();
            owners.merge(tokens.get(0), 1, Integer::sum);
            mentions += tokens.size() - 1;
            recognised += (int) tokens.stream()
                    .skip(1)
                    .filter(other -> !other.isEmpty() && other.equals(tokens.get(0)))
                    .count();
        }
        int confused = owners.values().stream()
                .filter(owner -> owner > 1)
                .mapToInt(owner -> owner)
                .sum();
        return new TokenFigures(people.size(), mentions, recognised, confused);
    }

    /** Every given name with every surname. */
    static List<InventedPerson> everybody() throws IOException {
        Map<String, List<String>> lists = lists();
        List<InventedPerson> everybody = new ArrayList<>();
        for (String surname : Objects.requireNonNull(lists.get("surnames"))) {
            for (String man : Objects.requireNonNull(lists.get("men")))
                everybody.add(new InventedPerson(man, surname, false));
            String hers = surname.endsWith("в") ? surname + "а" : surname;
            for (String woman : Objects.requireNonNull(lists.get("women")))
                everybody.add(new InventedPerson(woman, hers, true));
        }
        return everybody;
    }

    private static Map<String, List<String>> lists() throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TokenFigures.class.getResourceAsStream("people.txt")),
                StandardCharsets.UTF_8))) {
            String list = "";
            for (String line :
                    reader.lines().filter(text -> !text.startsWith("#")).toList()) {
                if (line.matches("[a-z]+")) list = line;
                else lists.computeIfAbsent(list, name -> new ArrayList<>()).addAll(List.of(line.split(" ")));
            }
        }
        return lists;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d people in six spellings: same token %.4f (%d/%d), sharing a token with another %.4f (%d)",
                people,
                (double) recognised / Math.max(1, mentions),
                recognised,
                mentions,
                (double) confused / Math.max(1, people),
                confused);
    }
}
