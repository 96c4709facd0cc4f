package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;

/**
 * What testimonies that speak of the same event say together. Its id is that of no person and never dangles: when
 * incidents merge, the ids that vanish stay on as aliases of the one that remains.
 */
@Introspected
public record Incident(
        @NotNull(message = "required") UUID id,
        @NotEmpty(message = "required") List<UUID> members,
        Set<UUID> aliases,
        @Positive(message = "required") int independentSources,
        @NotNull(message = "required") Corroboration corroboration,
        @NotNull(message = "required") @Valid Facts facts,
        @Valid List<Link> links) {

    public Incident {
        members = Sets.list(members);
        aliases = Sets.copy(aliases);
        links = Sets.list(links);
    }

    /**
     * Merged facts. {@code period} spans all that members state; {@code agreedPeriod} is what all stated periods have in
     * common, if anything. {@code victims} bounds the number
     * of people from the lowest minimum to the highest maximum that any single member states, never a sum.
     */
    @Introspected
    public record Facts(
            Set<IncidentClass> classes,
            Set<ActType> acts,
            Set<MethodOfIllTreatment> methods,
            @Nullable Period period,
            @Nullable Period agreedPeriod,
            Set<String> regions,
            Set<String> districts,
            Set<String> sites,
            Set<PerpetratorType> perpetratorTypes,
            Set<String> units,
            @Nullable @Valid Count victims,
            Set<AgeBand> ages,
            Set<TargetedCharacteristic> targetedFor) {
        public Facts {
            classes = Sets.copy(classes);
            acts = Sets.copy(acts);
            methods = Sets.copy(methods);
            regions = Sets.copy(regions);
            districts = Sets.copy(districts);
            sites = Sets.copy(sites);
            perpetratorTypes = Sets.copy(perpetratorTypes);
            units = Sets.copy(units);
            ages = Sets.copy(ages);
            targetedFor = Sets.copy(targetedFor);
        }

        @Override
        public String toString() {
            return "Facts[" + classes + ", " + period + "]";
        }
    }

    /** A link between two members, with its reason; {@code first} sorts before {@code second}. */
    @Introspected
    public record Link(
            @NotNull(message = "required") UUID first,
            @NotNull(message = "required") UUID second,
            @NotNull(message = "required") RelationType type,
            @NotNull(message = "required") @Valid Explanation explanation) {}
}
