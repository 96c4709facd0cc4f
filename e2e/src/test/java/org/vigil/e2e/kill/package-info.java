/** Whatever is killed, whenever: what was acknowledged is there, once. */
@NullMarked
package org.vigil.e2e.kill;

import org.jspecify.annotations.NullMarked;
