package org.vigil.intake.anonymize;

/** A stretch of the normalised text that must be hidden, and why. */
record Finding(int start, int end, RedactionKind kind, String reason) {}
