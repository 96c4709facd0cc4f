package org.vigil.search.query;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;

/** What incidents can be filtered and counted by. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates close over immutable sets.
public enum Facet {
    REGION("regions", code -> Regions.byCode(code).isPresent()),
    ACT("acts", codes(ActType.values())),
    CLASS("classes", codes(IncidentClass.values())),
    PERPETRATOR("perpetratorTypes", codes(PerpetratorType.values())),
    METHOD("methods", codes(MethodOfIllTreatment.values())),
    TARGET("targetedFor", codes(TargetedCharacteristic.values())),
    CORROBORATION("corroboration", codes(Corroboration.values())),
    /** Counted only: a span of time is chosen with {@code from} and {@code to}. */
    YEAR("years", code -> false);

    private final String field;
    private final Predicate<String> codes;

    Facet(String field, Predicate<String> codes) {
        this.field = field;
        this.codes = codes;
    }

    /** The name in questions and answers. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of the incident's document. */
    public String field() {
        return field;
    }

    boolean knows(String code) {
        return codes.test(code);
    }

    private static Predicate<String> codes(Enum<?>[] values) {
        Set<String> names = Stream.of(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return names::contains;
    }
}
