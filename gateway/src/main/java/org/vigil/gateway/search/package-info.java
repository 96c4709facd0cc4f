/** Finding incidents, and laying out what is known of one and why. */
@NullMarked
package org.vigil.gateway.search;

import org.jspecify.annotations.NullMarked;
