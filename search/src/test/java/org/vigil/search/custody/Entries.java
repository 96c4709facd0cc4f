package org.vigil.search.custody;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;

/** Entries as services write them. */
final class Entries {
    private Entries() {}

    static CustodyEntry entry(UUID item, Random random) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return CustodyEntry.of(
                item,
                random.nextBoolean() ? CustodyType.RECEIVED : CustodyType.ACCESSED,
                random.nextBoolean() ? CustodyPurpose.SUBMISSION : CustodyPurpose.READING,
                Instant.parse("2026-11-21T10:00:00Z").plusSeconds(random.nextInt(1_000_000)),
                "monitor-7f3a9c21",
                "MONITOR",
                java.util.HexFormat.of().formatHex(salt),
                salt);
    }

    static byte[] bytes(UUID item, Random random) {
        return Json.write(entry(item, random));
    }

    static UUID item(int number) {
        return new UUID(0x4000L, 0x8000000000000000L + number);
    }
}
