package org.vigil.search.query;

import static org.vigil.search.problem.Problem.invalidQuery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a question, read strictly: what nobody knows is a mistake worth telling, not one to pass over. */
public final class Parameters {
    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Refuses every parameter that is not among the known ones. */
    public static Parameters of(Map<String, List<String>> values, Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    // A name typed into the address may be anything; it is echoed only if it looks like a name of ours.
                    String shown = unknown.matches("[A-Za-z-]{1,30}") ? unknown : "?";
                    throw invalidQuery(
                            shown,
                            "unknown-parameter",
                            "Known parameters are: "
                                    + String.join(", ", known.stream().sorted().toList()) + ".");
                });
        return new Parameters(values);
    }

    /** All values, those of one parameter separated by commas included; without the empty ones that forms send. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The one value, or null where there is none. */
    @Nullable
    String one(String name) {
        List<String> given = values.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .toList();
        if (given.size() > 1) {
            throw invalidQuery(name, "given-twice", "Give " + name + " once.");
        }
        return given.isEmpty() ? null : given.get(0).strip();
    }

    public <E extends Enum<E>> @Nullable E choice(String name, E[] choices) {
        String given = one(name);
        if (given == null) {
            return null;
        }
        return Arrays.stream(choices)
                .filter(choice -> code(choice).equals(given))
                .findFirst()
                .orElseThrow(() -> invalidQuery(
                        name,
                        "unknown-code",
                        name + " is one of: "
                                + Arrays.stream(choices).map(Parameters::code).collect(Collectors.joining(", "))
                                + "."));
    }

    /** A place in a list, or -1 where none is given. */
    public int position(String name) {
        String given = one(name);
        if (given == null) {
            return -1;
        }
        if (!given.matches("\\d{1,9}")) {
            throw invalidQuery(name, "out-of-range", name + " is a whole number.");
        }
        return Integer.parseInt(given);
    }

    public int number(String name, int usual, int least, int most) {
        String given = one(name);
        if (given == null) {
            return usual;
        }
        int number = given.matches("\\d{1,6}") ? Integer.parseInt(given) : -1;
        if (number < least || number > most) {
            throw invalidQuery(name, "out-of-range", name + " is a number from " + least + " to " + most + ".");
        }
        return number;
    }

    /** How a choice is written in questions and answers. */
    public static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
