package org.vigil.search.custody;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.search.access.Viewer;

/**
 * Notes who opened which testimony, once a person, testimony and day: that it was read, not how often, is what somebody
 * must answer for. What is noted is on the disk before the testimony is shown, and reaches the log when the log can be
 * reached; so a broker that is away hides nobody's reading and keeps nobody from reading.
 */
public final class Readings {
    private final Custody custody;
    private final Outbox outbox;
    private final Clock clock;
    private final Set<Reading> today = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    private record Reading(String reader, UUID item) {}

    Readings(Custody custody, Outbox outbox, Clock clock) {
        this.custody = custody;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Throws {@link CustodyUnavailable} if it cannot be noted; then nothing may be shown. */
    public synchronized void note(Viewer viewer, Collection<UUID> testimonies) {
        LocalDate now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!now.equals(day)) {
            today.clear();
            day = now;
        }
        List<Reading> fresh = testimonies.stream()
                .map(id -> new Reading(viewer.pseudonym(), id))
                .filter(reading -> !today.contains(reading))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        List<CustodyEntry> entries = new ArrayList<>();
        for (Reading reading : fresh) {
            entries.add(custody.entry(
                    reading.item(),
                    CustodyType.ACCESSED,
                    CustodyPurpose.READING,
                    viewer.pseudonym(),
                    viewer.role().name().toUpperCase(Locale.ROOT)));
        }
        outbox.add(entries);
        today.addAll(fresh);
    }
}
