/** What the contract guarantees to every service. */
@NullMarked
package org.vigil.contract;

import org.jspecify.annotations.NullMarked;
