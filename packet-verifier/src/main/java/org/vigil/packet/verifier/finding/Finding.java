package org.vigil.packet.verifier.finding;

/** What was found and in which file of the packet; where is empty when it is the packet as a whole. */
public record Finding(Code code, String where) {}
