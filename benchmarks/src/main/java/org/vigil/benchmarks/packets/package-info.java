/** How fast packets are written. */
@NullMarked
package org.vigil.benchmarks.packets;

import org.jspecify.annotations.NullMarked;
