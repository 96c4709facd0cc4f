package org.vigil.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vigil.contract.vocabulary.Role;

class TokenMintTest {
    private static final Caller MONITOR = new Caller("m-1", Role.MONITOR, Set.of("RU-CE"));

    private Instant now = Instant.parse("2019-01-14T10:00:00Z");
    private final TokenMint mint = new TokenMint(key(), () -> now);

    @Test
    void signsOnceForACallerWhoComesAgainSoon() throws ParseException {
        String first = mint.mint(MONITOR);
        now = now.plus(TokenMint.REUSE).minusMillis(1);
        assertThat(mint.mint(MONITOR)).isEqualTo(first);
        assertThat(expiry(first)).isAfter(now.plus(Duration.ofSeconds(30)));
        now = now.plusMillis(1);
        assertThat(expiry(mint.mint(MONITOR))).isEqualTo(now.plus(TokenMint.LIFE));
    }

    @Test
    void givesNobodyTheTokenOfAnother() throws ParseException {
        String monitor = mint.mint(MONITOR);
        String promoted = mint.mint(new Caller("m-1", Role.VERIFIER, Set.of("RU-CE")));
        String elsewhere = mint.mint(new Caller("m-1", Role.MONITOR, Set.of("RU-DA")));
        assertThat(Set.of(monitor, promoted, elsewhere)).hasSize(3);
        assertThat(SignedJWT.parse(promoted).getJWTClaimsSet().getStringClaim("role"))
                .isEqualTo("verifier");
        assertThat(SignedJWT.parse(elsewhere).getJWTClaimsSet().getStringListClaim("regions"))
                .containsExactly("RU-DA");
    }

    private static Instant expiry(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime().toInstant();
    }

    private static RSAPrivateKey key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return (RSAPrivateKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
