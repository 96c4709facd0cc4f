/** How an approved packet is built, step by step, so that a kill at any of them leaves nothing half done. */
@NullMarked
package org.vigil.search.packet.build;

import org.jspecify.annotations.NullMarked;
