/** What the invented record guarantees. */
@NullMarked
package org.vigil.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
