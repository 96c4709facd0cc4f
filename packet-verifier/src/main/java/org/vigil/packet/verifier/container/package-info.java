/** The packet as files: a ZIP held to every byte of its form, or a folder. Nothing is ever unpacked. */
@NullMarked
package org.vigil.packet.verifier.container;

import org.jspecify.annotations.NullMarked;
