/** Writes a packet's file: BagIt in a ZIP, the same bytes for the same content. */
@NullMarked
package org.vigil.search.packet.bag;

import org.jspecify.annotations.NullMarked;
