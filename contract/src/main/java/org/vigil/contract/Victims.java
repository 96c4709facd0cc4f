package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.BiasIndicator;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.Sex;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.TargetingBasis;

/** Who suffered, as bounded counts and coarse attributes; nothing here singles out a person. */
@Introspected
public record Victims(
        @NotNull(message = "required") @Valid Count count,
        CountingUnit unit,
        Set<AgeBand> ages,
        Set<Sex> sexes,
        Set<TargetedCharacteristic> targetedFor,
        Set<BiasIndicator> biasIndicators,
        @Nullable TargetingBasis basis) {

    public Victims {
        unit = unit == null ? CountingUnit.INDIVIDUAL : unit;
        ages = Sets.copy(ages);
        sexes = Sets.copy(sexes);
        targetedFor = Sets.copy(targetedFor);
        biasIndicators = Sets.copy(biasIndicators);
    }

    /** Without a word on whether the characteristic is actual or only perceived. */
    public Victims(
            Count count,
            CountingUnit unit,
            Set<AgeBand> ages,
            Set<Sex> sexes,
            Set<TargetedCharacteristic> targetedFor,
            Set<BiasIndicator> biasIndicators) {
        this(count, unit, ages, sexes, targetedFor, biasIndicators, null);
    }

    public static Victims of(Count count) {
        return new Victims(count, CountingUnit.INDIVIDUAL, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
