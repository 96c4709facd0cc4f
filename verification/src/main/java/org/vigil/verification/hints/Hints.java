package org.vigil.verification.hints;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.Evidence;
import org.vigil.contract.Explanation;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.verification.blocking.Blocks;
import org.vigil.verification.blocking.Caps;
import org.vigil.verification.blocking.Crowds;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Field;
import org.vigil.verification.features.Features;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Reader;

/**
 * Looks for what resembles a testimony that is not there yet, by the same blocks and the same weights by which it will be
 * compared once it is. Changes nothing.
 */
public final class Hints {
    private static final int MOST = 3;

    /** Three bits below a link: of those that are as likely, one in nine is the same event. */
    private static final int FROM = -3 * Explanation.BIT;

    private static final int DAYS = 7;
    private static final int ACTS = 2;

    /** Why something is expected before anything is compared is no reason that a person could check. */
    private static final Set<String> NO_REASON = Set.of(Field.PRIOR.label(), Field.CROWD.label());

    private final Shelves shelves;
    private final Comparison comparison;
    private final Blocks blocks;
    private final Reader reader;

    public Hints(Shelves shelves, Comparison comparison, Reader reader) {
        this.shelves = shelves;
        this.comparison = comparison.within(new Crowds(shelves));
        this.blocks = new Blocks(shelves.blocks(), shelves.arrivals(), shelves.arrived(), Caps.STARTING);
        this.reader = reader;
    }

    /** One for each event, the likeliest first; of what the reader may not see there is none. */
    public List<Hint> about(Features sought) {
        Set<UUID> events = new HashSet<>();
        return blocks.askAsIfCome(sought).found().stream()
                .map(id -> shelves.features().get(id))
                .filter(Objects::nonNull)
                .filter(reader::sees)
                .map(known -> comparison.compare(sought, known))
                .filter(compared ->
                        compared.score() >= comparison.link() + FROM || looksAlike(sought, compared.there()))
                .sorted(Comparator.comparingInt(Compared::score)
                        .reversed()
                        .thenComparing(compared -> compared.there().id().toString()))
                .filter(compared -> events.add(event(compared.there())))
                .limit(MOST)
                .map(this::masked)
                .toList();
    }

    /** What monitors themselves call alike, however often it happens: the same region and week, and two acts in common. */
    private static boolean looksAlike(Features sought, Features known) {
        Period here = sought.period();
        Period there = known.period();
        return here != null
                && there != null
                && !here.earliest().minusDays(DAYS).isAfter(there.latest())
                && !there.earliest().minusDays(DAYS).isAfter(here.latest())
                && sought.region() != null
                && sought.region().equals(known.region())
                && shared(sought, known).size() >= ACTS;
    }

    private Hint masked(Compared compared) {
        Features sought = compared.here();
        Features known = compared.there();
        List<Evidence> agreeing = compared.explanation().evidence().stream()
                .filter(evidence -> evidence.millibits() > 0 && !NO_REASON.contains(evidence.field()))
                .sorted(Comparator.comparingInt(Evidence::millibits).reversed())
                .toList();
        boolean sameTime =
                agreeing.stream().anyMatch(evidence -> evidence.field().equals(Field.DATE.label()));
        Period period = known.period();
        return new Hint(
                sameTime && period != null ? period.months() : null,
                Objects.equals(sought.region(), known.region()) ? known.region() : null,
                shared(sought, known),
                agreeing.stream().map(Evidence::field).toList(),
                accounts(known));
    }

    private static Set<ActType> shared(Features sought, Features known) {
        Set<ActType> shared = EnumSet.noneOf(ActType.class);
        shared.addAll(sought.acts());
        shared.retainAll(known.acts());
        return shared;
    }

    private UUID event(Features known) {
        UUID incident = shelves.memberships().get(known.id());
        return incident == null ? known.id() : incident;
    }

    private int accounts(Features known) {
        UUID incident = shelves.memberships().get(known.id());
        Group group = incident == null ? null : shelves.groups().get(incident);
        if (group == null) {
            return 1;
        }
        return (int) group.members().stream()
                .map(member -> shelves.features().get(member))
                .filter(member -> member != null && reader.sees(member))
                .count();
    }
}
