/** Cross-references testimonies: which speak of the same incident, why, and what people decided about it. */
@NullMarked
package org.vigil.verification;

import org.jspecify.annotations.NullMarked;
