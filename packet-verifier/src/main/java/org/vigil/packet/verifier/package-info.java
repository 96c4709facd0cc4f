/** Checks an evidence packet by docs/packet-format.md alone; shares no code with what writes packets. */
@NullMarked
package org.vigil.packet.verifier;

import org.jspecify.annotations.NullMarked;
