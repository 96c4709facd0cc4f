package org.vigil.verification.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;

/** Neighbours as bytes for the state store: sixteen for whom, and two or three for how much. */
public final class NeighboursBytes {
    private NeighboursBytes() {}

    public static byte[] write(Neighbours neighbours) {
        ByteWriter to = new ByteWriter();
        neighbours.scores().forEach((id, score) -> to.id(id).number(score));
        return to.bytes();
    }

    public static Neighbours read(byte[] bytes) {
        ByteReader from = new ByteReader(bytes);
        Map<UUID, Integer> scores = new HashMap<>();
        while (!from.isAtEnd()) {
            scores.put(from.id(), from.count());
        }
        return new Neighbours(scores);
    }
}
