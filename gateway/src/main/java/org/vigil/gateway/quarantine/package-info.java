/** What waits for a second person: the list, one of them opened, and the decision. */
@NullMarked
package org.vigil.gateway.quarantine;

import org.jspecify.annotations.NullMarked;
