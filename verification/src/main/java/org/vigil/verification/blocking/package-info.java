/** Finds the few testimonies worth comparing with, at a bounded cost. */
@NullMarked
package org.vigil.verification.blocking;

import org.jspecify.annotations.NullMarked;
