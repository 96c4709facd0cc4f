/** Cases: what advocates do about testimonies, folded from the events of the log. */
@NullMarked
package org.vigil.search.cases;

import org.jspecify.annotations.NullMarked;
