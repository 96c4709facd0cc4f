/** Who is asking, and what of the record they may see. */
@NullMarked
package org.vigil.search.access;

import org.jspecify.annotations.NullMarked;
