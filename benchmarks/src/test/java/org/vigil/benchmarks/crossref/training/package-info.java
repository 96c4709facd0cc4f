@NullMarked
package org.vigil.benchmarks.crossref.training;

import org.jspecify.annotations.NullMarked;
