/** The auditor's pages: how the record of custody stands, and the chain of an item. */
@NullMarked
package org.vigil.gateway.custody;

import org.jspecify.annotations.NullMarked;
