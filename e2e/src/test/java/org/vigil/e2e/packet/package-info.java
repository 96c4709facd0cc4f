/** From what people told to a packet that anybody can check, over the API and with the programs of others. */
@NullMarked
package org.vigil.e2e.packet;

import org.jspecify.annotations.NullMarked;
