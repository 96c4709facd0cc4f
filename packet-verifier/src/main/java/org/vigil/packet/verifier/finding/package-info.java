/** What was found, and what follows from it for the three verdicts. */
@NullMarked
package org.vigil.packet.verifier.finding;

import org.jspecify.annotations.NullMarked;
