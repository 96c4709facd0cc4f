package org.vigil.gateway.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What somebody typed and ticked, exactly as it came, so that it can be shown again whatever happens to it. */
public final class Typed {
    /** Fields that are about the sending and not about the testimony. */
    private static final Set<String> NOT_CONTENT = Set.of("_csrf", "do", "who", "secret");

    private final Map<String, List<String>> values;

    public Typed(Map<String, List<String>> given) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        given.forEach((name, all) -> {
            if (!NOT_CONTENT.contains(name)) {
                kept.put(name, List.copyOf(all));
            }
        });
        this.values = kept;
    }

    /** The value as typed, or an empty string. */
    public String value(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Every stated value of a field that can come several times. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public boolean hasAny(String name, List<? extends Enum<?>> codes) {
        return codes.stream().anyMatch(code -> has(name, code.name()));
    }

    public boolean isStated(String name) {
        return !value(name).isBlank();
    }

    /** Everything, for the hidden fields of a page that comes between. */
    public Map<String, List<String>> all() {
        return values;
    }

    Optional<String> text(String name) {
        return Optional.of(value(name).strip()).filter(text -> !text.isEmpty());
    }

    <E extends Enum<E>> Optional<E> code(String name, Class<E> vocabulary) {
        return text(name).flatMap(code -> parse(code, vocabulary));
    }

    <E extends Enum<E>> Set<E> codes(String name, Class<E> vocabulary) {
        Set<E> codes = new TreeSet<>();
        values.getOrDefault(name, List.of())
                .forEach(code -> parse(code, vocabulary).ifPresent(codes::add));
        return codes;
    }

    private static <E extends Enum<E>> Optional<E> parse(String code, Class<E> vocabulary) {
        try {
            return Optional.of(Enum.valueOf(vocabulary, code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Typed[" + values.size() + " fields]";
    }
}
