package org.vigil.search.packet.document;

import java.util.List;

/** The lines of a text, without those that say nothing. */
final class Lines {
    private Lines() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
