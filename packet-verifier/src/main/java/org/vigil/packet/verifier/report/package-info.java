/** The same report for people and for machines. */
@NullMarked
package org.vigil.packet.verifier.report;

import org.jspecify.annotations.NullMarked;
