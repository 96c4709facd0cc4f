package org.vigil.search.custody;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;

/** Begins entries: now, by whom, and under a salt that nobody can guess. */
public final class Custody {
    private static final int SALT_BYTES = 16;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Custody(Clock clock) {
        this.clock = clock;
    }

    /** An entry about some content, of which it tells nothing. */
    public CustodyEntry entry(
            UUID item, CustodyType type, CustodyPurpose purpose, String actor, String role, byte[] content) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return CustodyEntry.of(
                item,
                type,
                purpose,
                clock.instant(),
                actor,
                role,
                HexFormat.of().formatHex(salt),
                content);
    }

    /** An entry about no content. */
    public CustodyEntry entry(UUID item, CustodyType type, CustodyPurpose purpose, String actor, String role) {
        return entry(item, type, purpose, actor, role, new byte[0]);
    }
}
