package org.vigil.gateway.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.gateway.calls.Query;

/** What a reviewer sent: a button, a reason, and where in the queue they were. Templates show it again when it is refused. */
public record Form(Map<String, List<String>> fields) {
    /** As many as fit into an address; whoever puts off more begins again at the oldest. */
    private static final int MOST_PASSED = 40;

    static Form of(MultiValueMap<String, String> sent) {
        return new Form(sent);
    }

    public String first(String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty()
                ? ""
                : Objects.requireNonNullElse(values.get(0), "").strip();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(first(name)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    Query filters() {
        return Filters.of(fields);
    }

    /** What was put off in this sitting, and the item at hand. */
    Set<String> passedWith(UUID item) {
        Set<String> passed = new LinkedHashSet<>(all("passed"));
        if (passed.size() >= MOST_PASSED) {
            passed.clear();
        }
        passed.add(item.toString());
        return passed;
    }

    static UUID idIn(ServerRequest request) {
        try {
            return UUID.fromString(request.pathVariable("id"));
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Holds somebody's words. */
    @Override
    public String toString() {
        return "Form[" + fields.keySet() + "]";
    }
}
