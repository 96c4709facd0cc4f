@NullMarked
package org.vigil.benchmarks.crossref.world;

import org.jspecify.annotations.NullMarked;
