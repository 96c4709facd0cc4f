package org.vigil.e2e.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The words to look for, each in every {@link Writing}. Thousands are found in one pass over the bytes: the first four
 * bytes of each lead to the few that may begin there.
 */
public final class Needles {

    private static final int PREFIX = 4;
    private static final int BUFFER = 1 << 20;

    private final Map<Integer, List<Needle>> byPrefix = new HashMap<>();
    /** Which prefixes exist, folded into a few bits, because nearly every position of a file begins nothing. */
    private final BitSet begins = new BitSet(1 << 20);

    private int longest;

    public Needles(Collection<String> texts) {
        for (String text : new HashSet<>(texts)) {
            for (Writing writing : Writing.values()) {
                writing.of(text).forEach(bytes -> add(new Needle(text, writing, bytes)));
            }
        }
    }

    private void add(Needle needle) {
        if (needle.bytes.length < PREFIX) {
            throw new IllegalArgumentException("Too short to be told from chance: " + needle.text);
        }
        List<Needle> sameBeginning = byPrefix.computeIfAbsent(prefix(needle.bytes, 0), key -> new ArrayList<>());
        if (sameBeginning.stream().noneMatch(other -> Arrays.equals(other.bytes, needle.bytes))) {
            sameBeginning.add(needle);
        }
        begins.set(fold(prefix(needle.bytes, 0)));
        longest = Math.max(longest, needle.bytes.length);
    }

    /** Tells each needle that occurs in the bytes, and how it was written there. */
    void find(byte[] bytes, BiConsumer<String, Writing> found) {
        find(bytes, bytes.length, found);
    }

    private void find(byte[] bytes, int length, BiConsumer<String, Writing> found) {
        int window = 0;
        for (int at = 0; at < length; at++) {
            window = (window << 8) | (bytes[at] & 0xFF);
            if (at < PREFIX - 1 || !begins.get(fold(window))) {
                continue;
            }
            int start = at - (PREFIX - 1);
            for (Needle needle : byPrefix.getOrDefault(window, List.of())) {
                if (needle.isAt(bytes, start, length)) {
                    found.accept(needle.text, needle.writing);
                }
            }
        }
    }

    /** As above, over bytes that need not fit into memory. */
    void find(InputStream input, BiConsumer<String, Writing> found) {
        byte[] buffer = new byte[BUFFER + longest];
        int kept = 0;
        try {
            int read;
            while ((read = input.readNBytes(buffer, kept, buffer.length - kept)) > 0) {
                int length = kept + read;
                find(buffer, length, found);
                kept = Math.min(length, longest - 1);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The needles that occur in bytes which somebody else has read. */
    public Set<String> in(byte[] bytes) {
        Set<String> texts = new HashSet<>();
        find(bytes, (text, writing) -> texts.add(text));
        return texts;
    }

    private static int prefix(byte[] bytes, int from) {
        int prefix = 0;
        for (int at = from; at < from + PREFIX; at++) {
            prefix = (prefix << 8) | (bytes[at] & 0xFF);
        }
        return prefix;
    }

    private static int fold(int prefix) {
        return (prefix * 0x9E3779B1) >>> 12;
    }

    private static final class Needle {
        private final String text;
        private final Writing writing;
        private final byte[] bytes;

        Needle(String text, Writing writing, byte[] bytes) {
            this.text = text;
            this.writing = writing;
            this.bytes = bytes;
        }

        boolean isAt(byte[] haystack, int start, int length) {
            return start + bytes.length <= length
                    && Arrays.equals(haystack, start, start + bytes.length, bytes, 0, bytes.length);
        }
    }
}
