/** Looks for planted words in everything that lies on a disk, as bytes and through the readers of the engines. */
@NullMarked
package org.vigil.e2e.scan;

import org.jspecify.annotations.NullMarked;
