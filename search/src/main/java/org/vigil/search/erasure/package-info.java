/** Makes the bytes of withdrawn testimonies leave the index's files. */
@NullMarked
package org.vigil.search.erasure;

import org.jspecify.annotations.NullMarked;
