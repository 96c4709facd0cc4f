/** What people decided, and what of it holds. */
@NullMarked
package org.vigil.verification.decisions;

import org.jspecify.annotations.NullMarked;
