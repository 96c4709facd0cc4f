/** The chain of custody: every entry on the log linked to the one before it, and all of them under one signed root. */
@NullMarked
package org.vigil.search.custody;

import org.jspecify.annotations.NullMarked;
