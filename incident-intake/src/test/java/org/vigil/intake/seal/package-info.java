@NullMarked
package org.vigil.intake.seal;

import org.jspecify.annotations.NullMarked;
