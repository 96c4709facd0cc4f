package org.vigil.e2e.scan;

import java.nio.file.Path;

/** Where a word was found, in which writing, and through which reader. */
public record Sighting(String text, Writing writing, Path file, String through) {

    @Override
    public String toString() {
        return "'" + text + "' as " + writing + " in " + file + " (" + through + ")";
    }
}
