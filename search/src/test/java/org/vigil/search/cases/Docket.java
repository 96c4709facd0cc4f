package org.vigil.search.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CaseStep;
import org.vigil.contract.Casework;
import org.vigil.contract.PacketStep;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.order.PacketRules;

/** A case on a fixed clock, and the events that tests write into it. */
public final class Docket {
    public static final UUID CASE = new UUID(0, 1);
    public static final UUID OTHER_CASE = new UUID(0, 2);
    public static final String ANNA = "advocate-anna";
    public static final String BORIS = "advocate-boris";
    public static final Instant DAY = Instant.parse("2026-11-21T09:00:00Z");

    public final Cases cases = new Cases();
    private long written;

    public static UUID id(int number) {
        return new UUID(7, number);
    }

    public Optional<Obstacle> write(Casework event) {
        return cases.take(new Entry(new UUID(1, written++), "", event));
    }

    /** Writes what has to have an effect for the test to mean anything. */
    public Docket has(Casework... events) {
        for (Casework event : events) {
            write(event).ifPresent(obstacle -> {
                throw new AssertionError(event + " met " + obstacle);
            });
        }
        return this;
    }

    public CaseFile file() {
        return cases.byId(CASE).orElseThrow();
    }

    public static Casework.Opened opened(UUID... testimonies) {
        return new Casework.Opened(CASE, ANNA, DAY, "A title", Set.of(), List.of(testimonies));
    }

    public static Casework.Filed filed(int filing, String day) {
        return filed(filing, day, "RU-SK", null);
    }

    public static Casework.Filed filed(int filing, String day, String forum, @Nullable InterventionType route) {
        return new Casework.Filed(
                CASE,
                ANNA,
                DAY,
                id(filing),
                forum,
                ComplaintStatus.FILED,
                route,
                "a body",
                LocalDate.parse(day),
                "7",
                null);
    }

    public static CaseStep.FilingChanged changed(int filing, ComplaintStatus status, String day) {
        return new CaseStep.FilingChanged(CASE, ANNA, DAY, id(filing), status, LocalDate.parse(day), null, null, null);
    }

    public static CaseStep.Answered answered(String forum, String field, String text) {
        return new CaseStep.Answered(CASE, ANNA, DAY, forum, field, Language.RU, text);
    }

    public static CaseStep.Confirmed confirmed(String forum, String gate) {
        return new CaseStep.Confirmed(CASE, ANNA, DAY, forum, gate, null);
    }

    public static PacketStep.Requested requested(int packet, String forum, String level, UUID... testimonies) {
        return new PacketStep.Requested(
                CASE,
                ANNA,
                DAY,
                id(packet),
                forum,
                level,
                "org",
                Set.of(Language.RU),
                "a recipient",
                "a purpose",
                List.of(testimonies),
                List.of(),
                null);
    }

    public static PacketStep.Approved approved(int packet, String by) {
        return new PacketStep.Approved(CASE, by, DAY, id(packet), null);
    }

    public static PacketStep.Building building(int packet) {
        return new PacketStep.Building(CASE, PacketRules.BUILDER, DAY, id(packet), 5);
    }

    public static Casework.PacketSealed sealed(int packet, UUID... testimonies) {
        return new Casework.PacketSealed(
                CASE, PacketRules.BUILDER, DAY, id(packet), "0".repeat(64), null, null, List.of(testimonies), null);
    }
}
