package org.vigil.verification;

/** Where an event lies that cannot be used, and a stable code of why; never what stands in it, nor whose it is. */
record DeadLetter(String topic, int partition, long offset, String reason) {}
