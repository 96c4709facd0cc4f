package org.vigil.intake.quarantine;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.SecondLook;

/** What is left of a refused testimony, so that its submitter learns of it: no content. */
public record Refusal(
        UUID id, String recordedBy, @Nullable String region, String fingerprint, SecondLook reason, LocalDate on) {}
