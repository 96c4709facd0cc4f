/** What waits for which reviewer, and who works on it. */
@NullMarked
package org.vigil.verification.reviews;

import org.jspecify.annotations.NullMarked;
