/** Tests of the package of the same name. */
@NullMarked
package org.vigil.intake.risk;

import org.jspecify.annotations.NullMarked;
