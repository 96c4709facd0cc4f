package org.vigil.intake.anonymize;

import java.util.List;

/** One naming of one person: the words from {@code first} to {@code last}. */
record Mention(int first, int last, List<Word> words) {
    Mention {
        words = List.copyOf(words);
    }

    @Override
    public String toString() {
        return "Mention[" + first + "-" + last + "]";
    }
}
