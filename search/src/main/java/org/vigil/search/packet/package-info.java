/** Evidence packets: what goes into one, and what it looks like. */
@NullMarked
package org.vigil.search.packet;

import org.jspecify.annotations.NullMarked;
