/** How values become bytes: small, because all of the record's state is in memory and in the log. */
@NullMarked
package org.vigil.verification.bytes;

import org.jspecify.annotations.NullMarked;
