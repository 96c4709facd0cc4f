/** What was filed where, what came of it, and which terms run. */
@NullMarked
package org.vigil.search.cases.filing;

import org.jspecify.annotations.NullMarked;
