/** Tests of the intake. */
@NullMarked
package org.vigil.intake;

import org.jspecify.annotations.NullMarked;
