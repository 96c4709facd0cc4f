package org.vigil.verification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import org.vigil.verification.reviews.Reader;

/** From a token to whoever asks with it, now. */
record VerificationReaders(Clock clock, Duration term, Duration patience) {
    /** As the contract writes roles; the token was checked before. */
    static String role(Jwt token) {
        return Objects.requireNonNull(token.getClaimAsString("role")).toUpperCase(Locale.ROOT);
    }

    Reader of(Jwt token) {
        List<String> regions = token.getClaimAsStringList("regions");
        return new Reader(
                Objects.requireNonNull(token.getSubject()),
                regions == null ? Set.of() : Set.copyOf(regions),
                clock.instant(),
                term,
                patience);
    }
}
