@NullMarked
package org.vigil.benchmarks.identifiers;

import org.jspecify.annotations.NullMarked;
