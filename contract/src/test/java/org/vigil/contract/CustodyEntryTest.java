package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;

final class CustodyEntryTest {
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @Test
    void keepsTheRulesOfTheContract() {
        CustodyEntry entry = entry("monitor-7f3a", "MONITOR")
                .withFile("ab".repeat(32), "cd".repeat(32))
                .concerning(new UUID(0, 2))
                .forForum("UN-SP");

        assertThat(Constraints.violations(entry)).isEmpty();
        assertThat(entry.at()).as("to the second").isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    }

    /** Wherever a writer could put words, the contract takes none. */
    @Test
    void hasNoRoomForWords() {
        CustodyEntry entry = entry("Khasan from Argun", "he said so").forForum("to his sister");

        assertThat(Constraints.violations(entry))
                .containsExactly(
                        new Violation("actor", "not-a-pseudonym"),
                        new Violation("forum", "unknown-code"),
                        new Violation("role", "unknown-code"));
    }

    /** Computed elsewhere: {@code printf %s SALTcontent | sha256sum}. */
    @Test
    void commitsToTheContentUnderItsSalt() {
        assertThat(entry("m", "MONITOR").commitment())
                .isEqualTo("e72b084fbfa3ac402e0437e97dd9e5636029ca4d37a25964b4448793f98ce71e");
        assertThat(CustodyEntry.commitment("ff".repeat(16), CONTENT))
                .isNotEqualTo(CustodyEntry.commitment(SALT, CONTENT));
    }

    private static CustodyEntry entry(String actor, String role) {
        return CustodyEntry.of(
                new UUID(0, 1),
                CustodyType.RECEIVED,
                CustodyPurpose.SUBMISSION,
                Instant.parse("2026-11-21T10:00:00.5Z"),
                actor,
                role,
                SALT,
                CONTENT);
    }
}
