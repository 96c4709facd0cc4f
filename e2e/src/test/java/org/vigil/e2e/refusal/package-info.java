/** What must be refused, and how: by field, with what to do, and without keeping any of it. */
@NullMarked
package org.vigil.e2e.refusal;

import org.jspecify.annotations.NullMarked;
