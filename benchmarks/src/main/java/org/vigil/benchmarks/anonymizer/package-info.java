/** How much the anonymizer finds, how much it hides for nothing, and how fast it reads. */
@NullMarked
package org.vigil.benchmarks.anonymizer;

import org.jspecify.annotations.NullMarked;
