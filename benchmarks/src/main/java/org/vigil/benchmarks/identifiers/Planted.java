package org.vigil.benchmarks.identifiers;

/** A piece of testimony in which one stretch is known: UTF-16 offsets, end exclusive. All of it is invented. */
public record Planted(String text, int start, int end) {
    /** The invented stretch itself. */
    public String value() {
        return text.substring(start, end);
    }
}
