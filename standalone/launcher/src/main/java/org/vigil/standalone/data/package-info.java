/** The data folder: where everything of one stack lies, who holds it, and what it says of itself. */
@NullMarked
package org.vigil.standalone.data;

import org.jspecify.annotations.NullMarked;
