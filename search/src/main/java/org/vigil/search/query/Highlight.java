package org.vigil.search.query;

import java.util.ArrayList;
import java.util.List;
import org.vigil.search.query.IncidentPage.Part;

/** Splits a marked passage into parts. The marks are private-use characters, which no markup can be mistaken for. */
final class Highlight {
    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    private Highlight() {}

    static List<Part> parts(String marked) {
        List<Part> parts = new ArrayList<>();
        boolean hit = false;
        int start = 0;
        for (int at = 0; at <= marked.length(); at++) {
            boolean end = at == marked.length();
            if (!end && marked.charAt(at) != OPEN.charAt(0) && marked.charAt(at) != CLOSE.charAt(0)) {
                continue;
            }
            if (at > start) {
                parts.add(new Part(marked.substring(start, at), hit));
            }
            hit = !end && marked.charAt(at) == OPEN.charAt(0);
            start = at + 1;
        }
        return parts;
    }
}
