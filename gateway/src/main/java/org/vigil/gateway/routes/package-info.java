/** What the public address answers to programs: routes to the services, problems, limits, headers. */
@NullMarked
package org.vigil.gateway.routes;

import org.jspecify.annotations.NullMarked;
