package org.vigil.gateway.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vigil.gateway.calls.HttpIntake.Preview;
import org.vigil.gateway.calls.HttpIntake.Redaction;

/** The text as it will be published, cut into what stays and what is hidden, so that each hidden word can be explained. */
public final class Redacted {
    private Redacted() {}

    /** A stretch of the published text; {@code kind} is empty where nothing is hidden. */
    public record Piece(String text, String kind) {
        public boolean isHidden() {
            return !kind.isEmpty();
        }
    }

    /**
     * Walks both texts side by side: between two hidden words they are the same, so the length of what lies between says
     * where the next block begins. Where they do not agree, the text is shown whole rather than explained wrongly.
     */
    static List<Piece> pieces(Preview preview) {
        String text = preview.redacted();
        List<Redaction> redactions = preview.redactions().stream()
                .sorted(Comparator.comparingInt(Redaction::start))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int here = 0;
        int typed = 0;
        for (Redaction redaction : redactions) {
            int block = here + redaction.start() - typed;
            int end =
                    block >= here && block < text.length() && text.charAt(block) == '[' ? text.indexOf(']', block) : -1;
            if (end < 0) {
                return List.of(new Piece(text, ""));
            }
            add(pieces, text.substring(here, block));
            pieces.add(new Piece(text.substring(block + 1, end), redaction.kind()));
            here = end + 1;
            typed = redaction.end();
        }
        add(pieces, text.substring(here));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, ""));
        }
    }
}
