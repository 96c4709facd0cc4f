package org.vigil.search.cases;

import static org.vigil.search.problem.Problem.invalidQuery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a list that begins with what changed last; opaque to callers, and checked when it comes back. */
record Place(Instant at, UUID id) implements Comparable<Place> {
    private static final int LONGEST = 120;

    String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    static Place parse(String encoded) {
        try {
            String[] parts = encoded.length() > LONGEST
                    ? new String[0]
                    : new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == 2) {
                return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | java.time.DateTimeException garbled) {
            // Told below.
        }
        throw invalidQuery(
                "cursor", "unknown-cursor", "Follow the link to the next page, or start again without cursor.");
    }

    /** The later one comes first. */
    @Override
    public int compareTo(Place other) {
        int byTime = other.at.compareTo(at);
        return byTime != 0 ? byTime : id.compareTo(other.id);
    }
}
