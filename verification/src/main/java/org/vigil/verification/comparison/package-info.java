/** Weighs two testimonies field by field, in bits that sum exactly. */
@NullMarked
package org.vigil.verification.comparison;

import org.jspecify.annotations.NullMarked;
