/** From the log to the index: whole documents, versioned by their place in the log. */
@NullMarked
package org.vigil.search.index;

import org.jspecify.annotations.NullMarked;
