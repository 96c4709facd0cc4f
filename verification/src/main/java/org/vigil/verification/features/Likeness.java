package org.vigil.verification.features;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;

/**
 * What the names of a testimony are like, as the third part of its person tokens says it: names that differ in one letter
 * have a number in common, others only by chance. Without the intake's key the numbers say nothing of any name.
 */
public final class Likeness {
    public static final Likeness NONE = new Likeness(new int[0]);

    private static final Pattern TOKEN = Pattern.compile("[^.]*\\.[^.]*\\.(?<likeness>[A-Za-z0-9_-]+)");

    /** Sorted. */
    private final int[] numbers;

    private Likeness(int[] sorted) {
        this.numbers = sorted;
    }

    /** Tokens that say nothing of it, as those from before there was any, add nothing. */
    static Likeness of(Collection<String> personTokens) {
        int[] numbers = personTokens.stream()
                .flatMapToInt(Likeness::numbers)
                .sorted()
                .distinct()
                .toArray();
        return numbers.length == 0 ? NONE : new Likeness(numbers);
    }

    private static IntStream numbers(String token) {
        var matcher = TOKEN.matcher(token);
        // One sixth of a byte is left over of what nobody can have written.
        if (!matcher.matches() || matcher.group("likeness").length() % 4 == 1) {
            return IntStream.empty();
        }
        byte[] bytes = Base64.getUrlDecoder().decode(matcher.group("likeness"));
        var numbers = ByteBuffer.wrap(bytes).asIntBuffer();
        return bytes.length % Integer.BYTES == 0
                ? IntStream.range(0, numbers.limit()).map(numbers::get)
                : IntStream.empty();
    }

    /** Whether a name here may be a name there, but for one letter. */
    public boolean meets(Likeness other) {
        int ours = 0;
        int theirs = 0;
        while (ours < numbers.length && theirs < other.numbers.length) {
            int order = Integer.compare(numbers[ours], other.numbers[theirs]);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                ours++;
            } else {
                theirs++;
            }
        }
        return false;
    }

    void write(ByteWriter to) {
        to.ints(numbers);
    }

    static Likeness read(ByteReader from) {
        int[] numbers = from.ints();
        return numbers.length == 0 ? NONE : new Likeness(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness likeness && Arrays.equals(numbers, likeness.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** How many, and not which: a log line is for ever. */
    @Override
    public String toString() {
        return "Likeness[" + numbers.length + "]";
    }
}
