package org.vigil.intake.seal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Contact;
import org.vigil.contract.Submission;

/**
 * What a custodian reads after opening a sealed submission. The format of the seal proves nothing about its sender, so
 * the id of the testimony stands inside.
 */
record Letter(
        UUID testimony,
        LocalDate sealedOn,
        @Nullable Contact contact,
        @Nullable Submission submission) {}
