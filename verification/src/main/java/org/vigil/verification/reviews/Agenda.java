package org.vigil.verification.reviews;

import java.util.List;

/** What waits because of one testimony, or of one incident. */
public record Agenda(List<Item> items) {
    public Agenda {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
