@NullMarked
package org.vigil.intake.attachment;

import org.jspecify.annotations.NullMarked;
