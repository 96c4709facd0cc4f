package org.vigil.intake.anonymize;

import java.nio.charset.Charset;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/**
 * Tells whether a dictionary has a word, and where its automaton goes on from there. The first states have an arc for
 * every letter, which a walk would try one by one; so what lies behind each pair of first bytes is kept. Threads share it.
 */
final class DictionaryEntries {
    /** What {@link #after} says of a word the dictionary lacks. */
    static final int NONE = 0;

    private final FSA automaton;
    private final Charset charset;
    private final byte separator;
    private final int[][] behind = new int[256][];

    DictionaryEntries(Dictionary dictionary) {
        automaton = dictionary.fsa;
        charset = Charset.forName(dictionary.metadata.getEncoding());
        separator = dictionary.metadata.getSeparator();
        int root = automaton.getRootNode();
        for (int arc = automaton.getFirstArc(root); arc != 0; arc = automaton.getNextArc(arc)) {
            if (!automaton.isArcTerminal(arc)) behind[label(arc)] = behind(automaton.getEndNode(arc));
        }
    }

    private int[] behind(int node) {
        int[] nodes = new int[256];
        for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
            if (!automaton.isArcTerminal(arc)) nodes[label(arc)] = automaton.getEndNode(arc);
        }
        return nodes;
    }

    private int label(int arc) {
        return automaton.getArcLabel(arc) & 0xFF;
    }

    boolean has(String word) {
        return after(word) != NONE;
    }

    /** The state behind the word and its separator. A letter that the dictionary's alphabet lacks is in no word of it. */
    int after(String word) {
        byte[] bytes = word.getBytes(charset);
        if (bytes.length == 0) return NONE;
        int[] nodes = behind[bytes[0] & 0xFF];
        if (nodes == null) return NONE;
        int node = nodes[(bytes.length > 1 ? bytes[1] : separator) & 0xFF];
        for (int i = 2; i <= bytes.length && node != NONE; i++) {
            int arc = automaton.getArc(node, i < bytes.length ? bytes[i] : separator);
            node = arc == 0 || automaton.isArcTerminal(arc) ? NONE : automaton.getEndNode(arc);
        }
        return node;
    }

    /** The byte that follows first in a state. */
    byte firstAt(int node) {
        return automaton.getArcLabel(automaton.getFirstArc(node));
    }
}
