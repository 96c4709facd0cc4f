package org.vigil.verification.features;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A MinHash of the wording of a narrative: tells how much of it two narratives share, and nothing of what they say. A
 * shingle is two consecutive words, because single words are shared by all accounts of the same kind of event.
 */
public final class Sketch {
    /** How many minima are kept; similarity is counted in as many steps. */
    public static final int SIZE = 64;

    /** Of fewer shingles no similarity can be told. */
    private static final int FEWEST_SHINGLES = 8;

    private static final int FEWEST_PUBLISHED = 24;

    static final Sketch NONE = new Sketch(new short[0]);

    /** The low halves of the minima: two that differ look alike once in 65,536 times. */
    private final short[] minima;

    private Sketch(short[] minima) {
        this.minima = minima;
    }

    static Sketch of(String text) {
        return of(text, FEWEST_SHINGLES);
    }

    /** Of what was published; a headline is no account, and one headline stands over many. */
    static Sketch ofPublished(String text) {
        return of(text, FEWEST_PUBLISHED);
    }

    private static Sketch of(String text, int fewest) {
        List<String> words = Stems.of(text);
        if (words.size() <= fewest) {
            return NONE;
        }
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int index = 1; index < words.size(); index++) {
            long shingle = Digest.of(words.get(index - 1) + ' ' + words.get(index));
            for (int row = 0; row < SIZE; row++) {
                minima[row] = Math.min(minima[row], (int) Digest.mix(shingle + row));
            }
        }
        short[] halves = new short[SIZE];
        for (int row = 0; row < SIZE; row++) {
            halves[row] = (short) minima[row];
        }
        return new Sketch(halves);
    }

    static Sketch parse(byte[] bytes) {
        short[] minima = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().get(minima);
        return minima.length == 0 ? NONE : new Sketch(minima);
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(minima.length * Short.BYTES);
        buffer.asShortBuffer().put(minima);
        return buffer.array();
    }

    public boolean isEmpty() {
        return minima.length == 0;
    }

    /** The estimated Jaccard similarity, in {@link #SIZE} steps. */
    public int similarity(Sketch other) {
        int equal = 0;
        for (int row = 0; row < Math.min(minima.length, other.minima.length); row++) {
            if (minima[row] == other.minima[row]) {
                equal++;
            }
        }
        return equal;
    }

    /** A hash of {@code rows} consecutive minima, the {@code band}-th of that width. */
    public long band(int band, int rows) {
        long hash = band;
        for (int row = band * rows; row < (band + 1) * rows; row++) {
            hash = Digest.mix(hash * 31 + minima[row]);
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(minima, sketch.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }
}
