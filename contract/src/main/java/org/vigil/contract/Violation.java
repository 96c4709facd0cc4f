package org.vigil.contract;

/** A field, as a path like {@code acts[0].victims.max}, and a stable code of what is wrong with it. */
public record Violation(String field, String code) {}
