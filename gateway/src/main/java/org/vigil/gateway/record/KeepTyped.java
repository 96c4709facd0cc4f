package org.vigil.gateway.record;

import java.util.Optional;
import org.vigil.contract.Corrections;
import org.vigil.contract.vocabulary.KeepReason;

/**
 * A word to keep, as a form carries it: the reason, where the word stood, and the word itself, so that it is found again
 * when the text was changed in between.
 */
record KeepTyped(KeepReason reason, int start, String words) {

    static Optional<KeepTyped> read(String value) {
        String[] parts = value.split(":", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{1,6}") || parts[2].isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeepTyped(KeepReason.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static String write(KeepReason reason, int start, String words) {
        return reason.name() + ":" + start + ":" + words;
    }

    /** Where the words stand now: the place nearest to where they stood. */
    Optional<Corrections.Keep> in(String text) {
        int before = text.lastIndexOf(words, start);
        int after = text.indexOf(words, start);
        if (before < 0 && after < 0) {
            return Optional.empty();
        }
        boolean nearerBefore = before >= 0 && (after < 0 || start - before < after - start);
        int at = nearerBefore ? before : after;
        return Optional.of(new Corrections.Keep(at, at + words.length(), reason));
    }

    @Override
    public String toString() {
        return "KeepTyped[" + reason + "]";
    }
}
