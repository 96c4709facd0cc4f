/** Recording a testimony: one form, a look at what will be hidden, a receipt. */
@NullMarked
package org.vigil.gateway.record;

import org.jspecify.annotations.NullMarked;
