/** JSON read strictly, and told from its canonical form without holding it whole. */
@NullMarked
package org.vigil.packet.verifier.json;

import org.jspecify.annotations.NullMarked;
