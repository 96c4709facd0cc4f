/** How well testimonies are cross-referenced, and at what cost, through the topology that the service runs. */
@NullMarked
package org.vigil.benchmarks.crossref;

import org.jspecify.annotations.NullMarked;
