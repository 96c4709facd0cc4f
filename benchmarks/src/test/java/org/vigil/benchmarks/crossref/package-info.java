@NullMarked
package org.vigil.benchmarks.crossref;

import org.jspecify.annotations.NullMarked;
