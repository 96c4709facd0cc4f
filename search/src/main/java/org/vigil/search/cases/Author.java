package org.vigil.search.cases;

import java.time.Instant;
import java.util.UUID;

/** Who does something to which case, when, and under which id and mark it is written. */
record Author(UUID caseId, String by, Instant at, UUID event, String mark) {

    Author in(UUID otherCase) {
        return new Author(otherCase, by, at, event, mark);
    }
}
