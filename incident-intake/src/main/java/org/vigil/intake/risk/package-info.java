/** How easily somebody is recognised by what a testimony says of them without a name. */
@NullMarked
package org.vigil.intake.risk;

import org.jspecify.annotations.NullMarked;
