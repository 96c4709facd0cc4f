/** How incidents spread over time and regions, with dates never finer than stated. */
@NullMarked
package org.vigil.search.trends;

import org.jspecify.annotations.NullMarked;
