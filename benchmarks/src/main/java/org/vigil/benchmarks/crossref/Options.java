package org.vigil.benchmarks.crossref;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What follows a subcommand: names with a value each. */
record Options(Map<String, String> values) {

    static Options of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < arguments.size(); at += 2) {
            String name = arguments.get(at);
            if (!name.startsWith("--") || at + 1 == arguments.size()) {
                throw new IllegalArgumentException("Not an option with its value: " + name);
            }
            values.put(name.substring(2), arguments.get(at + 1));
        }
        return new Options(values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A file that has to be named. */
    Path file(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Missing: --" + name);
        }
        return Path.of(value);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    List<Integer> numbers(String name, String otherwise) {
        return Stream.of(text(name, otherwise).split(",")).map(Integer::valueOf).toList();
    }
}
