/** The search service: it indexes what the log says, and answers questions about it. */
@NullMarked
package org.vigil.search;

import org.jspecify.annotations.NullMarked;
