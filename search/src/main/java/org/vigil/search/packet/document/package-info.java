/** A paper of a packet, and how it becomes PDF/A to read or DOCX to go on writing. Knows nothing of packets. */
@NullMarked
package org.vigil.search.packet.document;

import org.jspecify.annotations.NullMarked;
