/** The index as a view: made at start, replayed from the log, its progress told. */
@NullMarked
package org.vigil.search.rebuild;

import org.jspecify.annotations.NullMarked;
