package org.vigil.intake.anonymize;

import org.jspecify.annotations.Nullable;

/** A stretch of the normalised text that must be hidden, why, and the group it belongs to where that may be told. */
record Finding(
        int start,
        int end,
        RedactionKind kind,
        String reason,
        @Nullable String group) {
    Finding(int start, int end, RedactionKind kind, String reason) {
        this(start, end, kind, reason, null);
    }
}
