package org.vigil.gateway.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;

/** What somebody sent, and with which form of a page; templates show it again in that form when it is refused. */
public record Sent(String form, Map<String, List<String>> fields) {
    private static final String KEY = "key";
    private static final Sent NOTHING = new Sent("", Map.of());

    static Sent of(String form, MultiValueMap<String, String> fields) {
        return new Sent(form, fields);
    }

    static Sent nothing() {
        return NOTHING;
    }

    /** What was sent with this form; nothing if it was another one. */
    public Sent at(String which) {
        return form.equals(which) ? this : NOTHING;
    }

    public boolean isSomething() {
        return !fields.isEmpty();
    }

    /** Under which key to send: that of a first attempt whose fate nobody knows, or else a fresh one. */
    public String keyOr(String fresh) {
        return first(KEY).isEmpty() ? fresh : first(KEY);
    }

    /** For another attempt that is something new. */
    Sent withoutKey() {
        Map<String, List<String>> rest = new LinkedHashMap<>(fields);
        rest.remove(KEY);
        return new Sent(form, rest);
    }

    public String first(String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty()
                ? ""
                : Objects.requireNonNullElse(values.get(0), "")
                        .replace("\r\n", "\n")
                        .strip();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** As the service takes it: these fields, as far as they are stated. */
    Map<String, Object> stated(String... names) {
        Map<String, Object> stated = new LinkedHashMap<>();
        for (String name : names) {
            if (!first(name).isEmpty()) {
                stated.put(name, first(name));
            }
        }
        return stated;
    }

    /** Ids as people paste them: between commas, spaces and lines. */
    List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        for (String line : all(name)) {
            for (String id : line.split("[\\s,;]+", -1)) {
                if (!id.isEmpty()) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    static UUID idIn(ServerRequest request, String variable) {
        try {
            return UUID.fromString(request.pathVariable(variable));
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Holds somebody's words. */
    @Override
    public String toString() {
        return "Sent[" + form + "]";
    }
}
