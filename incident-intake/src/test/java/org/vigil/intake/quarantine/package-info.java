/** Tests of the package of the same name. */
@NullMarked
package org.vigil.intake.quarantine;

import org.jspecify.annotations.NullMarked;
