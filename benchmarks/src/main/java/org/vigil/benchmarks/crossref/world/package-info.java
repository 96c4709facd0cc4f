/**
 * Invents testimonies whose truth is known, as they look when the intake has anonymized them. Nobody in them exists: only
 * rates and waves are taken from what is public.
 */
@NullMarked
package org.vigil.benchmarks.crossref.world;

import org.jspecify.annotations.NullMarked;
