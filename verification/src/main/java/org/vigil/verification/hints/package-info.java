/** Whether a testimony that is still being written down may be known already; what is told is what was typed. */
@NullMarked
package org.vigil.verification.hints;

import org.jspecify.annotations.NullMarked;
