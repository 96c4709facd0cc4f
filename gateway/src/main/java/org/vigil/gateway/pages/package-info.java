/** What every page shares: the frame, the words of two languages, dates and numbers as people write them. */
@NullMarked
package org.vigil.gateway.pages;

import org.jspecify.annotations.NullMarked;
