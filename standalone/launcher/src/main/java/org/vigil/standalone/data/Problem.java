package org.vigil.standalone.data;

/** What went wrong, in one plain sentence for the person at the keyboard, who has no use for a stack trace. */
public final class Problem extends RuntimeException {

    public Problem(String sentence) {
        super(sentence);
    }

    public Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
