/** What the intake writes into the chain of custody, and what it reads there: which packets have left. */
@NullMarked
package org.vigil.intake.custody;

import org.jspecify.annotations.NullMarked;
