/** What the pages ask the services for, over HTTP, and what can come back. */
@NullMarked
package org.vigil.gateway.calls;

import org.jspecify.annotations.NullMarked;
