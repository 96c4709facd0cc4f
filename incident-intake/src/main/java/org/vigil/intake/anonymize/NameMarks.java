package org.vigil.intake.anonymize;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which words of a text are taken for names, with the reason, and which of them nothing may release. */
final class NameMarks {
    private final @Nullable String[] reasons;
    private final BitSet certain = new BitSet();
    /** Words that belong to an identifier, a kept register entry or an earlier block: no name is looked for there. */
    private final BitSet closed;

    NameMarks(int words, BitSet closed) {
        reasons = new @Nullable String[words];
        this.closed = closed;
    }

    int size() {
        return reasons.length;
    }

    boolean open(int word) {
        return !closed.get(word);
    }

    boolean marked(int word) {
        return word >= 0 && word < reasons.length && reasons[word] != null;
    }

    boolean certain(int word) {
        return word >= 0 && certain.get(word);
    }

    String reason(int word) {
        String reason = reasons[word];
        if (reason == null) throw new IllegalStateException("not marked");
        return reason;
    }

    void suspect(int word, String reason) {
        if (open(word) && reasons[word] == null) reasons[word] = reason;
    }

    void convict(int word, String reason) {
        if (!open(word)) return;
        if (!certain.get(word)) reasons[word] = reason;
        certain.set(word);
    }

    /** Takes back even what a rule was sure of. */
    void pardon(int word) {
        certain.clear(word);
        reasons[word] = null;
    }

    void release(int word) {
        if (!certain.get(word)) reasons[word] = null;
    }
}
