/** Codes, places and times in words, in Russian and English, for what is written out of a case. */
@NullMarked
package org.vigil.search.cases.wording;

import org.jspecify.annotations.NullMarked;
