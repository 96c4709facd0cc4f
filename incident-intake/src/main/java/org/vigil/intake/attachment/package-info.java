/** What comes with a testimony: originals are sealed, and only a copy without metadata is worked with. */
@NullMarked
package org.vigil.intake.attachment;

import org.jspecify.annotations.NullMarked;
