package org.vigil.intake.anonymize;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;

/**
 * How common a word is, from 1 (rare) to 26, by a spelling dictionary whose entries end in a frequency letter; 0 if the
 * dictionary lacks it. Case matters, so that a name and a common word spelled alike are told apart. Not thread-safe.
 */
final class SpellingDictionary {
    private final FSA automaton;
    private final FSATraversal traversal;
    private final CharsetEncoder encoder;
    private final byte separator;

    SpellingDictionary(Dictionary dictionary) {
        automaton = dictionary.fsa;
        traversal = new FSATraversal(automaton);
        encoder = Charset.forName(dictionary.metadata.getEncoding()).newEncoder();
        separator = dictionary.metadata.getSeparator();
    }

    int commonness(String word) {
        ByteBuffer bytes;
        try {
            bytes = encoder.encode(CharBuffer.wrap(word));
        } catch (CharacterCodingException e) {
            return 0; // a letter the dictionary's alphabet lacks
        }
        byte[] entry = new byte[bytes.remaining() + 1];
        bytes.get(entry, 0, entry.length - 1);
        entry[entry.length - 1] = separator;
        MatchResult match = traversal.match(entry, 0, entry.length, automaton.getRootNode());
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) return 0;
        int arc = automaton.getFirstArc(match.node);
        return Math.max(1, Math.min(26, automaton.getArcLabel(arc) - 'A' + 1));
    }
}
