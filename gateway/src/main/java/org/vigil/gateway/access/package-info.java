/** Who may come in: accounts, sessions, script tokens, and the short-lived tokens that services trust. */
@NullMarked
package org.vigil.gateway.access;

import org.jspecify.annotations.NullMarked;
