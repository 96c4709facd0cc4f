/** Questions about incidents and testimonies: text, filters, facets, pages, evidence. */
@NullMarked
package org.vigil.search.query;

import org.jspecify.annotations.NullMarked;
