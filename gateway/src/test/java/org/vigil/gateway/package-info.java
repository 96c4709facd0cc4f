/** The gateway as a caller meets it: over HTTP, with small real servers in the places of the services. */
@NullMarked
package org.vigil.gateway;

import org.jspecify.annotations.NullMarked;
