package org.vigil.intake.anonymize;

import java.util.function.Consumer;

/** Finds identifiers of some kind in normalised text, in time linear in its length. */
interface Recognizer {
    void recognize(Passages passages, Consumer<Finding> found);
}
