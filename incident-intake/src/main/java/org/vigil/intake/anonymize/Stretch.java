package org.vigil.intake.anonymize;

/** A stretch of a text as received: UTF-16 offsets, end exclusive. */
public record Stretch(int start, int end) {
    public Stretch {
        if (start < 0 || end <= start) throw new IllegalArgumentException("empty or negative stretch");
    }
}
