package org.vigil.verification.blocking;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.vigil.verification.memory.Shelf;

/** Numbers testimonies as they come. A new version comes anew, as it stands anew in a log that keeps the last of each. */
final class Arrivals {
    /** Under the id that nobody has stands the last number that was given. */
    private static final UUID LAST = new UUID(0, 0);

    private final Shelf<UUID, Long> numbers;
    private final Shelf<Long, UUID> testimonies;

    Arrivals(Shelf<UUID, Long> numbers, Shelf<Long, UUID> testimonies) {
        this.numbers = numbers;
        this.testimonies = testimonies;
    }

    long arrive(UUID testimony) {
        Long last = numbers.get(LAST);
        long number = last == null ? 1 : last + 1;
        numbers.put(LAST, number);
        numbers.put(testimony, number);
        testimonies.put(number, testimony);
        return number;
    }

    void leave(UUID testimony) {
        testimonies.remove(numberOf(testimony));
        numbers.remove(testimony);
    }

    long numberOf(UUID testimony) {
        return Objects.requireNonNull(numbers.get(testimony));
    }

    UUID testimony(long number) {
        return Objects.requireNonNull(testimonies.get(number));
    }

    /** All that are there, in order of arrival. */
    Stream<UUID> testimonies() {
        Long last = numbers.get(LAST);
        return LongStream.rangeClosed(1, last == null ? 0 : last)
                .mapToObj(testimonies::get)
                .filter(Objects::nonNull);
    }
}
