// SPDX-License-Identifier: AGPL-3.0-only
/**
 * An Elasticsearch node for one computer, put together from the server's own jars. What the official distribution
 * adds as modules and Vigil needs (text analysis, the greeting at {@code /}) is here, under the same names.
 */
@NullMarked
package org.vigil.elasticsearch;

import org.jspecify.annotations.NullMarked;
