package org.vigil.packet.verifier.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who signed, when they say that they did, and which times are told by others. */
public record Seals(
        @Nullable CertificateFacts signer, @Nullable Instant claimed, List<Token> tokens) {

    public static final Seals NONE = new Seals(null, null, List.of());

    /** The earliest time that an authority of the reader vouches for. */
    public Optional<Instant> provenTime() {
        return tokens.stream().filter(Token::proven).map(Token::time).min(Instant::compareTo);
    }
}
