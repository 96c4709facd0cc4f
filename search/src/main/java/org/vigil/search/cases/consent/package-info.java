/** Which testimony may go where, and not beyond. */
@NullMarked
package org.vigil.search.cases.consent;

import org.jspecify.annotations.NullMarked;
