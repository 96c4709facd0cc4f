/** Groups testimonies into incidents, in any order of arrival with the same result. */
@NullMarked
package org.vigil.verification.grouping;

import org.jspecify.annotations.NullMarked;
