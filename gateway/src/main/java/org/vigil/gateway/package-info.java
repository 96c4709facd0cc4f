/** The one public door: who comes in, what they may ask for, and the pages that people see. */
@NullMarked
package org.vigil.gateway;

import org.jspecify.annotations.NullMarked;
