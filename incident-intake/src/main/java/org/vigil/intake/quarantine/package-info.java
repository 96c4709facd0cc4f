/** Where doubtful testimonies wait, sealed, for a second person. Only anonymized ones: nothing raw is ever kept. */
@NullMarked
package org.vigil.intake.quarantine;

import org.jspecify.annotations.NullMarked;
