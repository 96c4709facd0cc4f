package org.vigil.benchmarks.crossref.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Testimony;

/**
 * Testimonies in the order in which they come in. Everything is a function of the shape: each is told when its turn comes,
 * and only that it has to come is remembered, so that a million of them need no memory.
 */
public final class World {
    private static final int REPORT_BITS = 10;
    private static final int HAPPENING_BITS = 28;

    private final Shape shape;
    private final Happenings happenings;
    private final Teller teller;
    private final long[] arrivals;

    public World(Shape shape) {
        this.shape = shape;
        this.happenings = new Happenings(shape);
        this.teller = new Teller(shape, happenings);
        this.arrivals = arrivals();
    }

    /** A testimony that comes in, or the withdrawal of one that did. */
    public record Arrival(
            UUID id,
            @Nullable Testimony testimony,
            @Nullable Truth truth) {}

    /** What is known of the codes that testimonies of this world use. */
    public org.vigil.verification.comparison.Register register() {
        return new Register(shape.wider()).known();
    }

    public Shape shape() {
        return shape;
    }

    /** In the order in which they come; each call tells the same. */
    public Stream<Arrival> arrivals(boolean withWithdrawals) {
        return stream(withWithdrawals, this::arrival);
    }

    /** What is true of those that nobody withdraws. */
    public Stream<Truth> truth() {
        return stream(false, this::told).map(Teller.Told::truth).filter(truth -> !truth.withdrawn());
    }

    private <T> Stream<T> stream(boolean withWithdrawals, LongFunction<T> each) {
        return LongStream.of(arrivals)
                .filter(arrival -> withWithdrawals || (arrival & 1) == 0)
                .mapToObj(each);
    }

    private Arrival arrival(long arrival) {
        Teller.Told told = told(arrival);
        UUID id = told.testimony().id();
        return (arrival & 1) == 1 ? new Arrival(id, null, null) : new Arrival(id, told.testimony(), told.truth());
    }

    private Teller.Told told(long arrival) {
        Happening happening = happenings.happening((int) (arrival >>> (REPORT_BITS + 1)) & ((1 << HAPPENING_BITS) - 1));
        List<Report> reports = Reports.of(happening, shape);
        int number = (int) (arrival >>> 1) & ((1 << REPORT_BITS) - 1);
        return teller.tell(happening, reports, reports.get(number));
    }

    private long[] arrivals() {
        LongStream.Builder arrivals = LongStream.builder();
        int told = 0;
        for (int index = 0; told < shape.size(); index++) {
            for (Report report : Reports.of(happenings.happening(index), shape)) {
                if (told++ == shape.size()) {
                    break;
                }
                note(report, arrivals);
            }
        }
        long[] sorted = arrivals.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static void note(Report report, LongStream.Builder arrivals) {
        arrivals.add(pack(report.receivedOn(), report, 0));
        if (report.isWithdrawn()) {
            arrivals.add(pack(report.receivedOn().plusDays(report.withdrawnAfter()), report, 1));
        }
    }

    private static long pack(LocalDate day, Report report, int withdrawal) {
        long days = ChronoUnit.DAYS.between(Happenings.FIRST_DAY, day);
        return ((days << HAPPENING_BITS | report.happening()) << REPORT_BITS | report.number()) << 1 | withdrawal;
    }
}
