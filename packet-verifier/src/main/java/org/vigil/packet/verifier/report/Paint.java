package org.vigil.packet.verifier.report;

import org.vigil.packet.verifier.finding.Verdict;

/** Colours for a terminal; every verdict can be read without them. */
public record Paint(boolean coloured) {

    String bold(String text) {
        return with("1", text);
    }

    String verdict(Verdict verdict, String text) {
        return with(
                switch (verdict) {
                    case VALID -> "1;32";
                    case NOT_CHECKED -> "1;33";
                    case INVALID -> "1;31";
                },
                text);
    }

    private String with(String style, String text) {
        return coloured ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
