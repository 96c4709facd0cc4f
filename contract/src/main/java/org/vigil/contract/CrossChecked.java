package org.vigil.contract;

import java.util.Optional;

/** A record whose fields, each fine by itself, must also agree with each other; it is to be marked {@link Consistent}. */
interface CrossChecked {
    /** The field to correct, and what is wrong with it; empty if all fields agree. */
    Optional<Violation> contradiction();
}
