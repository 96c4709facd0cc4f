package org.vigil.search.cases.forum;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.search.cases.Level;

/**
 * At which level a forum is told, on the ground of which consent (any one of the scopes), and who vouches for the packet.
 * {@code stateFacing} packets name the organisation nowhere. {@code lawyer} means: have a lawyer check.
 */
public record ForumLevel(
        Level level,
        List<ConsentScope> scopes,
        String signer,
        boolean stateFacing,
        @Nullable Words note,
        boolean lawyer) {
    private static final Set<String> SIGNERS = Set.of("org", "advocate", "timestamp-only");

    public ForumLevel {
        level = Given.value(level, "level");
        scopes = Given.some(scopes, "scopes");
        signer = Given.text(signer, "signer");
        if (!SIGNERS.contains(signer)) {
            throw new IllegalArgumentException("signer is one of org, advocate, timestamp-only");
        }
        if (stateFacing && signer.equals("org")) {
            throw new IllegalArgumentException(
                    "signer org names the organisation, which a state-facing packet must not");
        }
    }
}
