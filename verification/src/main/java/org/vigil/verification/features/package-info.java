/** What verification keeps of a testimony: codes, dates, counts and sketches, never a word of it. */
@NullMarked
package org.vigil.verification.features;

import org.jspecify.annotations.NullMarked;
