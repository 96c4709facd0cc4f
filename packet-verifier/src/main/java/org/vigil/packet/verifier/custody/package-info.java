/** Custody chains, the tree they are leaves of, and the checkpoint. */
@NullMarked
package org.vigil.packet.verifier.custody;

import org.jspecify.annotations.NullMarked;
