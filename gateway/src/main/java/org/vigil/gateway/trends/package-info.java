/** How many, where and when: a chart, a map of tiles and the table behind both. */
@NullMarked
package org.vigil.gateway.trends;

import org.jspecify.annotations.NullMarked;
