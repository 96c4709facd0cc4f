package org.vigil.benchmarks.identifiers;

import org.vigil.benchmarks.generator.Chance;

/** A way to write something: another one with every call. */
interface Form {
    String write(Chance chance);
}
