/** Whoever seizes the servers learns no name: what is planted, and where it is looked for. */
@NullMarked
package org.vigil.e2e.seizure;

import org.jspecify.annotations.NullMarked;
