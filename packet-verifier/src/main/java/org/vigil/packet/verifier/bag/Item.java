package org.vigil.packet.verifier.bag;

/** An item of the packet: its name in it, and how its custody chain must end and where that lies in the log. */
public record Item(String id, long entries, long headSequence, String headHash, long leafIndex) {}
