package org.vigil.search.cases;

import java.util.UUID;
import org.vigil.contract.Casework;

/**
 * An event with the id under which it is written once, and the mark of the request that led to it: the same id with another
 * mark is another request under a used key.
 */
public record Entry(UUID id, String mark, Casework event) {
    @Override
    public String toString() {
        return "Entry[" + id + ", " + event + "]";
    }
}
