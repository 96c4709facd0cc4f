/** The only place that ever sees a name: takes a submission, hides identities, publishes, and only then answers. */
@NullMarked
package org.vigil.intake;

import org.jspecify.annotations.NullMarked;
