package org.vigil.packet.verifier.seal;

import java.time.Instant;

/** What a timestamp says: that this authority saw this digest at this time. */
public record Token(
        String path,
        String digestAlgorithm,
        String digest,
        CertificateFacts authority,
        Instant time,
        String policy,
        String serial,
        boolean proven) {}
