/** Journeys over the real thing: what a monitor, an analyst, a thief and a power cut would see. */
@NullMarked
package org.vigil.e2e;

import org.jspecify.annotations.NullMarked;
