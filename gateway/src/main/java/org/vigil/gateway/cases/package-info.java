/** The advocates' pages: cases, what a forum still needs, packets on their way. */
@NullMarked
package org.vigil.gateway.cases;

import org.jspecify.annotations.NullMarked;
