/** Hides who a text speaks of, before the text goes anywhere: identifiers and names out, places and offices kept. */
@NullMarked
package org.vigil.intake.anonymize;

import org.jspecify.annotations.NullMarked;
