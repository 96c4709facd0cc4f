/** Packets that were asked for: their way from a request to a delivery. */
@NullMarked
package org.vigil.search.cases.order;

import org.jspecify.annotations.NullMarked;
