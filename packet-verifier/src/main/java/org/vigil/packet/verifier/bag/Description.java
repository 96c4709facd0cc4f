package org.vigil.packet.verifier.bag;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Findings;

/** What a packet says of itself, as far as the verdicts depend on it. */
public record Description(
        String number, Signer signer, boolean stateFacing, long authorities, boolean independent, List<Item> items) {

    /** Who vouches for a packet. */
    public enum Signer {
        SOMEBODY,
        NOBODY,
        UNKNOWN;

        static Signer of(String name) {
            return switch (name) {
                case "org", "advocate" -> SOMEBODY;
                case "timestamp-only" -> NOBODY;
                default -> UNKNOWN;
            };
        }
    }

    /** Null, and a finding says why, if the packet does not say it in the form that it must. */
    public static @Nullable Description read(Packet packet, Findings findings) throws IOException {
        return PacketFile.read(packet, findings);
    }
}
