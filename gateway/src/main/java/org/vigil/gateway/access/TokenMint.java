package org.vigil.gateway.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.converter.RsaKeyConverters;

/** Mints the token that a service checks for itself: one per request, good for a minute, signed with RS256. */
public final class TokenMint {
    static final Duration LIFE = Duration.ofSeconds(60);

    private final RSASSASigner signer;
    private final InstantSource clock;

    TokenMint(RSAPrivateKey key, InstantSource clock) {
        this.signer = new RSASSASigner(key);
        this.clock = clock;
    }

    static TokenMint withKeyIn(Path pem, InstantSource clock) {
        try (InputStream file = Files.newInputStream(pem)) {
            return new TokenMint(Objects.requireNonNull(RsaKeyConverters.pkcs8().convert(file)), clock);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String mint(Caller caller) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("vigil-gateway")
                .audience("vigil")
                .subject(caller.pseudonym())
                .claim("role", caller.role().name().toLowerCase(Locale.ROOT))
                .claim("regions", List.copyOf(caller.regions()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(signer);
        } catch (JOSEException unsigned) {
            throw new IllegalStateException("the key cannot sign", unsigned);
        }
        return token.serialize();
    }
}
