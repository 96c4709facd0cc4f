package org.vigil.benchmarks.crossref.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.benchmarks.crossref.world.Report.Disputed;
import org.vigil.benchmarks.crossref.world.Report.Kind;
import org.vigil.benchmarks.generator.Chance;
import org.vigil.contract.vocabulary.SourceConnection;

/** Who tells of an event and when, and what of it is planted: copies, repetitions, contradictions, inventions. */
final class Reports {
    private static final List<SourceConnection> TELLERS = List.of(
            SourceConnection.VICTIM,
            SourceConnection.WITNESS,
            SourceConnection.VICTIM_RELATIVE,
            SourceConnection.REPORTER_THIRD_PARTY);
    private static final double REPEATED = .08;
    private static final double WIRE = .5;
    private static final double FABRICATED = .01;
    private static final double WITHDRAWN = .02;

    /** Of all reports; about half of them follow a first one that they can contradict, in sparse worlds fewer do. */
    private static final double CONTRADICTING = .08;

    private final Happening happening;
    private final Chance chance;
    private final List<Report> reports = new ArrayList<>();

    private Reports(Happening happening, Chance chance) {
        this.happening = happening;
        this.chance = chance;
    }

    static List<Report> of(Happening happening, Shape shape) {
        Reports reports = new Reports(happening, new Chance(shape.seedOf("reports", happening.index())));
        reports.draw(shape.reporting());
        return reports.reports;
    }

    private void draw(Reporting reporting) {
        int tellers = reporting.tellers(chance);
        boolean disputed = false;
        for (int teller = 0; teller < tellers; teller++) {
            Disputed against = teller > 0 && !disputed && chance.happens(CONTRADICTING) ? disputed() : null;
            disputed |= against != null;
            SourceConnection connection =
                    against == null ? TELLERS.get(chance.weighted(.5, .2, .2, .1)) : SourceConnection.WITNESS;
            Report own = add(Kind.OWN, -1, connection, happening.start().plusDays(happening.days() + lag()), against);
            if (own.isPress() && chance.happens(WIRE)) {
                for (int outlet = chance.between(1, 7); outlet > 0; outlet--) {
                    add(Kind.COPY, own.number(), connection, own.receivedOn().plusDays(chance.between(0, 5)), null);
                }
            }
            if (chance.happens(REPEATED)) {
                LocalDate later = own.receivedOn().plusDays(chance.between(3, 60));
                add(Kind.REPEATED, own.number(), connection, later, null);
            }
            if (chance.happens(FABRICATED)) {
                LocalDate later = own.receivedOn().plusDays(chance.between(1, 90));
                add(Kind.FABRICATED, -1, SourceConnection.WITNESS, later, null);
            }
        }
    }

    private Report add(Kind kind, int base, SourceConnection by, LocalDate on, @Nullable Disputed against) {
        int number = reports.size();
        int withdrawnAfter = chance.happens(WITHDRAWN) ? chance.between(1, 200) : -1;
        Report report =
                new Report(happening.index(), number, kind, base < 0 ? number : base, by, on, against, withdrawnAfter);
        reports.add(report);
        return report;
    }

    /** Whether somebody lives is disputed of one person only. */
    private Disputed disputed() {
        List<Disputed> fields = List.of(Disputed.values());
        return chance.pick(happening.victims().size() == 1 ? fields : fields.subList(1, fields.size()));
    }

    /** Some tell within days, some when they are safe. */
    private int lag() {
        return switch (chance.weighted(.4, .35, .25)) {
            case 0 -> chance.between(0, 14);
            case 1 -> chance.between(15, 120);
            default -> chance.between(121, 700);
        };
    }
}
