package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigil.search.packet.Redaction.Reason;

/** Notes what is left out of one item while it is reduced. */
final class Redactions {
    private final List<Redaction> noted = new ArrayList<>();

    void note(String field, Reason reason, String rule) {
        noted.add(new Redaction(field, reason, rule));
    }

    /** Nothing; that something was recorded is noted. */
    <T> @Nullable T withheld(@Nullable T recorded, String field, Reason reason, String rule) {
        if (recorded != null) {
            note(field, reason, rule);
        }
        return null;
    }

    /** The value that may be shown; that it is another than the recorded one is noted. */
    <T> T coarser(T recorded, T shown, String field, Reason reason, String rule) {
        if (!Objects.equals(recorded, shown)) {
            note(field, reason, rule);
        }
        return shown;
    }

    List<Redaction> list() {
        return noted.stream()
                .distinct()
                .sorted(Comparator.comparing(Redaction::field).thenComparing(Redaction::rule))
                .toList();
    }
}
