/** What goes into an evidence packet, and at which level of detail (docs/packet-format.md). */
@NullMarked
package org.vigil.search.packet;

import org.jspecify.annotations.NullMarked;
