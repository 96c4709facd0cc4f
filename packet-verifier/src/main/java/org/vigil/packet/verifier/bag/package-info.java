/** The closed world: exactly the files that the lists name, each with the bytes that the lists name. */
@NullMarked
package org.vigil.packet.verifier.bag;

import org.jspecify.annotations.NullMarked;
