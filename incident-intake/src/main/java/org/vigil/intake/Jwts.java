package org.vigil.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import org.vigil.contract.vocabulary.Role;

/** Reads who is calling from the gateway's token. */
final class Jwts {
    private Jwts() {}

    static Staff staff(Jwt token) {
        List<String> regions = token.getClaimAsStringList("regions");
        return new Staff(
                Objects.requireNonNull(token.getSubject()), role(token), regions == null ? List.of() : regions);
    }

    static Role role(Jwt token) {
        String role = Objects.requireNonNull(token.getClaimAsString("role"));
        return Role.valueOf(role.toUpperCase(Locale.ROOT));
    }
}
