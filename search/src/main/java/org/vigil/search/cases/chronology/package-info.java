/** What happened, what was filed, and what the authorities did and did not do: written from the events. */
@NullMarked
package org.vigil.search.cases.chronology;

import org.jspecify.annotations.NullMarked;
