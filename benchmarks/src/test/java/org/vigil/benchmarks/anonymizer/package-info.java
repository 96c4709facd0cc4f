@NullMarked
package org.vigil.benchmarks.anonymizer;

import org.jspecify.annotations.NullMarked;
