package org.vigil.benchmarks.crossref.world;

import java.util.Set;
import java.util.TreeSet;
import org.vigil.benchmarks.crossref.world.Report.Kind;
import org.vigil.benchmarks.generator.Chance;
import org.vigil.contract.vocabulary.SourceConnection;

/**
 * Whom an account came through.
 *
 * @param stated tokens as the intake writes them
 * @param real what is true, whether stated or not
 */
record Provenance(Set<String> stated, Set<String> real, String monitor) {
    private static final int MONITORS = 12;
    private static final int INTERVIEWERS = 60;
    private static final int OUTLETS = 40;

    static Provenance of(Happening happening, Report base, Report report, Chance chance, Shape shape) {
        Set<String> stated = new TreeSet<>();
        Set<String> real = new TreeSet<>();
        String teller = happening.index() + "/" + base.number();
        int monitor = chance.between(1, MONITORS);
        boolean again = report.kind() == Kind.REPEATED;
        if (base.isPress()) {
            published(teller, again ? base : report, chance, stated, real);
            return new Provenance(Set.copyOf(stated), Set.copyOf(real), "monitor-" + monitor);
        }
        boolean interviewed = chance.happens(.7);
        int interviewer = chance.happens(.1) ? happening.index() % INTERVIEWERS : chance.between(0, INTERVIEWERS - 1);
        boolean household = chance.happens(.7);
        if (again && chance.happens(.5)) {
            monitor = monitor % MONITORS + 1;
        }
        if (interviewed && !(again && chance.happens(.3))) {
            add("interviewer", happening.region() + "/" + interviewer, stated, real);
        }
        stated.add(token("monitor", String.valueOf(monitor)));
        if (stated.size() == 1) {
            real.add(token("monitor", String.valueOf(monitor)));
        }
        real.add("teller:" + teller);
        boolean family =
                base.connection() == SourceConnection.VICTIM || base.connection() == SourceConnection.VICTIM_RELATIVE;
        if (family) {
            long victim = happening
                    .victims()
                    .get(chance.between(0, happening.victims().size() - 1))
                    .person();
            real.add(token("household", String.valueOf(victim)));
            if (household) {
                stated.add(token("household", String.valueOf(victim)));
            }
        }
        return new Provenance(Set.copyOf(stated), Set.copyOf(real), "monitor-" + monitor);
    }

    /** Each outlet prints the wire under its own name; some say whose text it is. */
    private static void published(String teller, Report report, Chance chance, Set<String> stated, Set<String> real) {
        real.add("wire:" + teller);
        boolean credited = chance.happens(.3);
        int first = chance.between(0, OUTLETS - 1);
        add("outlet", String.valueOf((first + (report.number() - report.base()) * 7) % OUTLETS), stated, real);
        if (credited) {
            add("document", teller, stated, real);
        }
    }

    private static void add(String kind, String name, Set<String> stated, Set<String> real) {
        stated.add(token(kind, name));
        real.add(token(kind, name));
    }

    /** As long as those of the intake. */
    private static String token(String kind, String name) {
        long hash = Shape.mix((kind + '/' + name).hashCode() * 31L + name.length());
        return "%s:%016x%016x".formatted(kind, hash, Shape.mix(hash));
    }
}
