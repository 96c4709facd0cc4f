/** Learns what each level of agreement is worth from pairs whose truth is known. */
@NullMarked
package org.vigil.benchmarks.crossref.training;

import org.jspecify.annotations.NullMarked;
