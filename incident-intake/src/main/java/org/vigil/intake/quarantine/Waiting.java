package org.vigil.intake.quarantine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.intake.risk.Risk;

/** What is remembered of a testimony that waits, without opening it: whose it is, since when and why. No content. */
public record Waiting(
        UUID id,
        String recordedBy,
        @Nullable String region,
        String fingerprint,
        Map<String, Integer> hidden,
        LocalDate since,
        Risk risk,
        int alike,
        Set<QuarantineReason> reasons) {

    public static Waiting of(Held held) {
        Testimony testimony = held.testimony();
        return new Waiting(
                testimony.id(),
                testimony.recordedBy(),
                testimony.place().region(),
                held.fingerprint(),
                testimony.narrative().hidden(),
                held.since(),
                held.risk(),
                held.alike(),
                held.reasons());
    }
}
