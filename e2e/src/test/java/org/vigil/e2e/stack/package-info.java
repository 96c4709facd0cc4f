/** The real thing as its users start and call it: the launcher's command line, and HTTP. */
@NullMarked
package org.vigil.e2e.stack;

import org.jspecify.annotations.NullMarked;
