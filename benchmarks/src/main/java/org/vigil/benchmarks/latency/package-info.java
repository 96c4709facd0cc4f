/** How long a testimony takes from the monitor to the analyst. */
@NullMarked
package org.vigil.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
