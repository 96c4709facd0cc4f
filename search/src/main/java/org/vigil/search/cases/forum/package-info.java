/** What each forum wants, as data, and what a case still lacks of it. */
@NullMarked
package org.vigil.search.cases.forum;

import org.jspecify.annotations.NullMarked;
