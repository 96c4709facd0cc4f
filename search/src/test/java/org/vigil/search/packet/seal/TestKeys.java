package org.vigil.search.packet.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Keys that all tests share, as making one takes a second; a clock that stands still. */
final class TestKeys {
    static final Instant NOW = Instant.parse("2026-03-01T10:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Identity SIGNER =
            new NewIdentity(NOW).make(Names.signer(null), Names.signerAnchor(null), NewIdentity.Use.SIGNATURES);
    static final Identity TIME = new NewIdentity(NOW).make(Names.clock(), Names.clockAnchor(), NewIdentity.Use.TIME);

    private TestKeys() {}
}
