package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.List;

/** Writes the masked text: the text as received, with a block in place of each hidden stretch. */
final class Splice {
    private final String received;
    private final NormalizedText normalized;
    private final Language language;
    private final StringBuilder masked = new StringBuilder();
    private final List<Redaction> redactions = new ArrayList<>();
    private int written;

    Splice(String received, NormalizedText normalized, Language language) {
        this.received = received;
        this.normalized = normalized;
        this.language = language;
    }

    /** Identifiers and mentions, each sorted and apart from the other, in one pass. */
    void write(List<Finding> identified, List<Mention> mentions, People people, List<Word> words, NameMarks marks) {
        int next = 0;
        for (Mention mention : mentions) {
            int start = words.get(mention.first()).start();
            while (next < identified.size() && identified.get(next).start() < start) hide(identified.get(next++));
            int end = endOf(mention, words);
            if (PlaceContext.settlement(words, mention.first())) {
                hide(new Finding(start, end, RedactionKind.SETTLEMENT, "context-word"));
                continue;
            }
            String block = Blocks.person(language, people.numberOf(mention));
            hide(start, end, RedactionKind.PERSON, marks.reason(mention.first()), block);
        }
        while (next < identified.size()) hide(identified.get(next++));
        masked.append(received, written, received.length());
        written = received.length();
    }

    String text() {
        return masked.toString();
    }

    List<Redaction> redactions() {
        return redactions;
    }

    /** The full stop of a closing initial belongs to the name. */
    private int endOf(Mention mention, List<Word> words) {
        Word last = words.get(mention.last());
        boolean stop = last.shape() == Word.Shape.INITIAL
                && mention.last() > mention.first()
                && normalized.text().startsWith(".", last.end());
        return stop ? last.end() + 1 : last.end();
    }

    private void hide(Finding finding) {
        hide(finding.start(), finding.end(), finding.kind(), finding.reason(), Blocks.of(finding, language));
    }

    private void hide(int normalizedStart, int normalizedEnd, RedactionKind kind, String reason, String block) {
        int start = Math.max(written, normalized.receivedStart(normalizedStart));
        int end = normalized.receivedEnd(normalizedEnd);
        if (end <= start) return;
        masked.append(received, written, start).append(block);
        redactions.add(new Redaction(start, end, kind, reason));
        written = end;
    }
}
