/** Vouches for a packet and for its time, and tells strangers how to check that without us. */
@NullMarked
package org.vigil.search.packet.seal;

import org.jspecify.annotations.NullMarked;
