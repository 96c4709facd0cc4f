/** What two testimonies are to each other, and which of them count as independent sources. */
@NullMarked
package org.vigil.verification.relations;

import org.jspecify.annotations.NullMarked;
