/** Tests with invented texts only. */
@NullMarked
package org.vigil.intake.anonymize;

import org.jspecify.annotations.NullMarked;
