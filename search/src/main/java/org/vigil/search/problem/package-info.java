/** Refusals that say what to do, in the form of RFC 9457. */
@NullMarked
package org.vigil.search.problem;

import org.jspecify.annotations.NullMarked;
