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
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.converter.RsaKeyConverters;

/**
 * Mints the token that a service checks for itself: good for a minute, signed with RS256, and given to the same caller
 * again for a third of that time, because a signature costs the gateway more than the rest of a request (9 ms).
 */
public final class TokenMint {
    static final Duration LIFE = Duration.ofSeconds(60);
    static final Duration REUSE = Duration.ofSeconds(20);
    private static final int REMEMBERED = 1000;

    private final RSASSASigner signer;
    private final InstantSource clock;
    private final Map<Caller, Minted> minted = Collections.synchronizedMap(new Recent());

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
        Minted before = minted.get(caller);
        if (before != null && now.isBefore(before.at().plus(REUSE))) {
            return before.token();
        }
        String token = sign(caller, now);
        minted.put(caller, new Minted(token, now));
        return token;
    }

    private String sign(Caller caller, Instant now) {
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

    private record Minted(String token, Instant at) {
        @Override
        public String toString() {
            return "Minted[" + at + "]";
        }
    }

    private static final class Recent extends LinkedHashMap<Caller, Minted> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Caller, Minted> eldest) {
            return size() > REMEMBERED;
        }
    }
}
