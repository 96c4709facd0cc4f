/** A Kafka broker for one computer: formats its storage once, then runs until told to stop. */
@NullMarked
package org.vigil.kafka;

import org.jspecify.annotations.NullMarked;
