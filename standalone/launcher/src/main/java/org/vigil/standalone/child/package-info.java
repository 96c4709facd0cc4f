/** One concept, the child: a process with a command, a readiness check and a stop, brought back when it dies. */
@NullMarked
package org.vigil.standalone.child;

import org.jspecify.annotations.NullMarked;
