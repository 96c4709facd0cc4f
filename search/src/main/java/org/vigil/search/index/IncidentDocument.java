package org.vigil.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Incident;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;

/** An incident as the index keeps it: whole, and flat what is filtered, counted and sorted by. */
public record IncidentDocument(
        UUID id,
        List<UUID> members,
        Set<UUID> aliases,
        Set<String> regions,
        Set<IncidentClass> classes,
        Set<ActType> acts,
        Set<MethodOfIllTreatment> methods,
        Set<PerpetratorType> perpetratorTypes,
        Set<TargetedCharacteristic> targetedFor,
        Corroboration corroboration,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> years,
        Incident record) {

    /** A period of a century or more says nothing of a year. */
    private static final int MOST_YEARS = 100;

    static IncidentDocument of(Incident incident) {
        Incident.Facts facts = incident.facts();
        Period period = facts.period();
        return new IncidentDocument(
                incident.id(),
                incident.members(),
                incident.aliases(),
                facts.regions(),
                facts.classes(),
                facts.acts(),
                facts.methods(),
                facts.perpetratorTypes(),
                facts.targetedFor(),
                incident.corroboration(),
                period == null ? null : period.earliest(),
                period == null ? null : period.latest(),
                years(period),
                incident);
    }

    /** The incident as told by the members that are left; empty if nobody is. */
    static Optional<IncidentDocument> without(Set<UUID> withdrawn, Incident incident) {
        List<UUID> members = incident.members().stream()
                .filter(member -> !withdrawn.contains(member))
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        List<Incident.Link> links = incident.links().stream()
                .filter(link -> !withdrawn.contains(link.first()) && !withdrawn.contains(link.second()))
                .toList();
        return Optional.of(of(new Incident(
                incident.id(),
                members,
                incident.aliases(),
                Math.min(incident.independentSources(), members.size()),
                incident.corroboration(),
                incident.facts(),
                links)));
    }

    private static List<String> years(@Nullable Period period) {
        if (period == null) {
            return List.of();
        }
        int first = period.earliest().getYear();
        int last = period.latest().getYear();
        if (last - first >= MOST_YEARS) {
            return List.of();
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> String.format("%04d", year))
                .toList();
    }
}
