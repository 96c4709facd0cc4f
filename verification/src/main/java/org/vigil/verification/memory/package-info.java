/** The state of cross-referencing, behind a port as small as a map. */
@NullMarked
package org.vigil.verification.memory;

import org.jspecify.annotations.NullMarked;
