package org.vigil.verification.reviews;

import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;

/** What of the queue is wanted; what is not said is not filtered by. {@code open} leaves out what the reader cannot take. */
public record Asked(
        boolean mine,
        boolean unassigned,
        boolean overdue,
        boolean open,
        @Nullable String region,
        @Nullable ReviewKind kind,
        @Nullable VerificationState state,
        @Nullable ReviewRisk risk,
        int size,
        @Nullable Cursor after) {

    boolean fits(Entry entry) {
        return (!mine || entry.mine())
                && (!unassigned || entry.holder() == null)
                && (!overdue || entry.overdue())
                && (!open || entry.isOpen())
                && (region == null || entry.regions().contains(region))
                && (kind == null || entry.kind() == kind)
                && (state == null || entry.state() == state)
                && (risk == null || entry.risks().contains(risk));
    }
}
