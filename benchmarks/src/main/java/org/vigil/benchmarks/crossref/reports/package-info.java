/** Real reports of real events, read from a file, as testimonies. */
@NullMarked
package org.vigil.benchmarks.crossref.reports;

import org.jspecify.annotations.NullMarked;
