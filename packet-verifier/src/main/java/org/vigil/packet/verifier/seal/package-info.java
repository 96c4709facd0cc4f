/** Signature and timestamps, and the anchors that only the reader can bring. */
@NullMarked
package org.vigil.packet.verifier.seal;

import org.jspecify.annotations.NullMarked;
