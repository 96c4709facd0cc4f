package org.vigil.verification.blocking;

import java.util.Objects;
import java.util.UUID;
import org.vigil.verification.memory.Shelf;

/** Numbers testimonies as they come. A new version comes anew, as it stands anew in a log that keeps the last of each. */
final class Arrivals {
    private static final String LAST = "last";

    private final Shelf<Long> numbers;
    private final Shelf<UUID> testimonies;

    Arrivals(Shelf<Long> numbers, Shelf<UUID> testimonies) {
        this.numbers = numbers;
        this.testimonies = testimonies;
    }

    long arrive(UUID testimony) {
        Long last = numbers.get(LAST);
        long number = last == null ? 1 : last + 1;
        numbers.put(LAST, number);
        numbers.put(testimony.toString(), number);
        testimonies.put(key(number), testimony);
        return number;
    }

    void leave(UUID testimony) {
        testimonies.remove(key(numberOf(testimony)));
        numbers.remove(testimony.toString());
    }

    long numberOf(UUID testimony) {
        return Objects.requireNonNull(numbers.get(testimony.toString()));
    }

    UUID testimony(long number) {
        return Objects.requireNonNull(testimonies.get(key(number)));
    }

    private static String key(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }
}
