package org.vigil.search.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.problem.Problem;

/** The gateway's short-lived tokens: its signature, its name, this audience, and not yet expired. */
public final class InternalTokens {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private InternalTokens() {}

    /** A decoder for the public key in a PEM file; says in one sentence what is wrong with the file. */
    public static ReactiveJwtDecoder decoder(Path pem) {
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withPublicKey(publicKey(pem)).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtIssuerValidator("vigil-gateway"),
                new JwtClaimValidator<List<String>>("aud", audience -> audience != null && audience.contains("vigil")),
                new JwtClaimValidator<Object>("exp", expiry -> expiry != null))));
        return decoder;
    }

    /** The person behind a token; a token without a known role is no token of ours. */
    public static Viewer viewer(Jwt token) {
        String role = token.getClaimAsString("role");
        List<String> regions = token.getClaimAsStringList("regions");
        try {
            return new Viewer(
                    String.valueOf(token.getSubject()),
                    Role.valueOf(String.valueOf(role).toUpperCase(Locale.ROOT)),
                    regions == null ? Set.of() : Set.copyOf(regions));
        } catch (IllegalArgumentException unknownRole) {
            throw Problem.unauthenticated();
        }
    }

    private static RSAPublicKey publicKey(Path pem) {
        try {
            String base64 = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
            X509EncodedKeySpec key = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(key);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "VIGIL_KEYS must hold token-public.pem, the gateway's public key in PEM form.", unreadable);
        }
    }
}
