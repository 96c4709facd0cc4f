package org.vigil.intake.anonymize;

import java.util.Objects;

/**
 * One hidden stretch of the text as received: UTF-16 offsets, end exclusive. The reason is a stable machine code such
 * as {@code check-digit} or {@code unknown-capitalised}.
 */
public record Redaction(int start, int end, RedactionKind kind, String reason) {
    public Redaction {
        if (start < 0 || end <= start) throw new IllegalArgumentException("empty or negative span");
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
    }
}
