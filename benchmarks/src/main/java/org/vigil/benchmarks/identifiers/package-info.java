/**
 * Invents identifiers as people write them, and things that only look like identifiers. Written from the formats of the
 * field, without a look at the recognisers, so that it can find what they do not know.
 */
@NullMarked
package org.vigil.benchmarks.identifiers;

import org.jspecify.annotations.NullMarked;
