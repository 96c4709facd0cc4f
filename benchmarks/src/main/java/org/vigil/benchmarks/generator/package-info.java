/** Invents a record whose truth is known: what happened, who told of it, and what was lost on the way. */
@NullMarked
package org.vigil.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
