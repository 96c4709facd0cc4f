/** What the command line on this machine may ask: tokens, accounts, a rebuild of the index. */
@NullMarked
package org.vigil.gateway.operator;

import org.jspecify.annotations.NullMarked;
