package org.vigil.gateway.record;

/** A field of the form that needs another look, and a stable code of why. */
public record FieldProblem(String field, String code) {}
