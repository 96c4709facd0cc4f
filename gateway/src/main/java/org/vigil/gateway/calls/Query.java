package org.vigil.gateway.calls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was asked, in the order in which it is written in the address: the same for a link on a page and for the service,
 * so that whoever shares a page shares its question. Immutable.
 */
public final class Query {
    private final Map<String, List<String>> parameters;

    private Query(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** Takes the named parameters and drops every other one, and every blank value. */
    public static Query of(Map<String, ? extends List<String>> given, List<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : names) {
            List<String> values = given.containsKey(name) ? Objects.requireNonNull(given.get(name)) : List.of();
            List<String> stated = values.stream()
                    .filter(value -> value != null && !value.isBlank())
                    .map(String::strip)
                    .distinct()
                    .toList();
            if (!stated.isEmpty()) {
                kept.put(name, stated);
            }
        }
        return new Query(kept);
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The first value, or an empty string. */
    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    public boolean isEmpty() {
        return parameters.isEmpty();
    }

    public Query with(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        if (!values.contains(value)) {
            values.add(value);
        }
        return replaced(name, values);
    }

    public Query only(String name, String value) {
        return replaced(name, List.of(value));
    }

    public Query without(String name, String value) {
        return replaced(
                name, all(name).stream().filter(other -> !other.equals(value)).toList());
    }

    public Query without(String name) {
        return replaced(name, List.of());
    }

    /** {@code ?a=b&c=d}, percent-encoded, or an empty string. */
    public String asSuffix() {
        String joined = parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    private Query replaced(String name, List<String> values) {
        Map<String, List<String>> next = new LinkedHashMap<>(parameters);
        if (values.isEmpty()) {
            next.remove(name);
        } else {
            next.put(name, List.copyOf(values));
        }
        return new Query(next);
    }
}
