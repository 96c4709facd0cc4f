/** The pages as people meet them: in Chromium, in two languages, with and without scripts. */
@NullMarked
package org.vigil.e2e.browser;

import org.jspecify.annotations.NullMarked;
