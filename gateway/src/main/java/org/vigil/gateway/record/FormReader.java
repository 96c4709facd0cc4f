package org.vigil.gateway.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Consent;
import org.vigil.contract.Constraints;
import org.vigil.contract.Corrections;
import org.vigil.contract.Count;
import org.vigil.contract.Intervention;
import org.vigil.contract.Outline;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Submission;
import org.vigil.contract.Victims;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.Acquiescence;
import org.vigil.contract.vocabulary.ActGroup;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentMethod;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.Sex;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.VictimStatus;

/** Reads the form into a submission. What is wrong is said by field; what is right is never guessed. */
final class FormReader {
    private final Typed typed;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Either a submission, or at least one problem. */
    record Reading(@Nullable Submission submission, List<FieldProblem> problems) {}

    private FormReader(Typed typed) {
        this.typed = typed;
    }

    static Reading read(Typed typed) {
        return new FormReader(typed).read();
    }

    /** What can be said of it in codes and bounds so far; what is wrong is left for later. */
    static Outline outline(Typed typed) {
        FormReader reader = new FormReader(typed);
        return new Outline(
                reader.acts(),
                WhenTyped.read(typed, reader.problems),
                reader.place(),
                reader.victims(),
                reader.perpetrators());
    }

    private Reading read() {
        Submission submission = submission();
        for (Violation violation : Constraints.violations(submission)) {
            problems.add(FormFields.problem(violation.field(), violation.code()));
        }
        if (!submission.consent().allowsStoring()) {
            problems.add(new FieldProblem("scopes", "store-not-allowed"));
        }
        List<FieldProblem> all = FormFields.inOrder(problems);
        return new Reading(all.isEmpty() ? submission : null, all);
    }

    // A missing class or language is left null for the constraints to name; the record accepts that on purpose.
    @SuppressWarnings("NullAway")
    private Submission submission() {
        String narrative = typed.value("narrative").strip();
        // What no longer fits the text is said on the page that shows the text.
        Corrections corrections = CorrectionsTyped.read(typed, narrative).corrections();
        return new Submission(
                null,
                null,
                null,
                typed.code("class", IncidentClass.class).orElse(null),
                null,
                acts(),
                WhenTyped.read(typed, problems),
                place(),
                victims(),
                perpetrators(),
                origin(),
                consent(),
                typed.codes("help", InterventionType.class).stream()
                        .map(Intervention::of)
                        .toList(),
                List.of(),
                null,
                narrative,
                typed.code("language", Language.class).orElse(null),
                corrections.changeNothing() ? null : corrections,
                ContactTyped.read(typed));
    }

    /** Methods belong to the act that they were the method of: to torture if it is stated, else to the nearest to it. */
    private List<Act> acts() {
        List<ActType> types = List.copyOf(typed.codes("acts", ActType.class));
        Set<MethodOfIllTreatment> methods = typed.codes("methods", MethodOfIllTreatment.class);
        @Nullable VictimStatus status = typed.code("status", VictimStatus.class).orElse(null);
        Optional<ActType> bearer = types.stream()
                .filter(type -> type.group() == ActGroup.INTEGRITY)
                .findFirst()
                .or(() -> types.stream().findFirst());
        return types.stream()
                .map(type ->
                        new Act(type, null, null, bearer.filter(type::equals).isPresent() ? methods : Set.of(), status))
                .toList();
    }

    // How exactly the place is known follows from what is stated; the record works it out where it is not given.
    @SuppressWarnings("NullAway")
    private Place place() {
        return new Place(
                typed.text("region").orElse(null),
                typed.text("district").orElse(null),
                typed.text("site").orElse(null),
                typed.code("settlement", SettlementClass.class).orElse(SettlementClass.UNKNOWN),
                typed.code("location", LocationType.class).orElse(LocationType.UNKNOWN),
                null);
    }

    private @Nullable Victims victims() {
        Optional<Integer> min = number("min");
        Optional<Integer> max = number("max");
        Set<AgeBand> ages = typed.codes("ages", AgeBand.class);
        Set<Sex> sexes = typed.codes("sexes", Sex.class);
        Set<TargetedCharacteristic> targetedFor = typed.codes("targets", TargetedCharacteristic.class);
        if (min.isEmpty() && max.isEmpty() && ages.isEmpty() && sexes.isEmpty() && targetedFor.isEmpty()) {
            return null;
        }
        Count count = new Count(min.orElse(max.isPresent() ? 0 : 1), max.orElse(null));
        return new Victims(count, CountingUnit.INDIVIDUAL, ages, sexes, targetedFor, Set.of());
    }

    private Optional<Integer> number(String field) {
        Optional<String> text = typed.text(field);
        if (text.isPresent() && !text.get().matches("\\d{1,7}")) {
            problems.add(new FieldProblem(field, "not-a-number"));
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    private List<Perpetrator> perpetrators() {
        Acquiescence acquiescence =
                typed.code("acquiescence", Acquiescence.class).orElse(Acquiescence.UNKNOWN);
        Optional<String> unit = typed.text("unit");
        List<Perpetrator> perpetrators = new ArrayList<>();
        for (PerpetratorType type : typed.codes("perpetrators", PerpetratorType.class)) {
            String ofFirst = perpetrators.isEmpty() ? unit.orElse(null) : null;
            perpetrators.add(new Perpetrator(type, ofFirst, null, Set.of(), acquiescence, null, null));
        }
        if (perpetrators.isEmpty() && unit.isPresent()) {
            problems.add(new FieldProblem("perpetrators", "unit-without-type"));
        }
        return perpetrators;
    }

    private Submission.Origin origin() {
        return new Submission.Origin(
                typed.code("connection", SourceConnection.class).orElse(null),
                typed.codes("material", SourceMaterial.class),
                null,
                typed.text("outlet").orElse(null),
                typed.text("interviewer").orElse(null),
                typed.text("household").orElse(null),
                typed.text("document").orElse(null));
    }

    private Consent consent() {
        Set<ConsentScope> allowed = typed.codes("scopes", ConsentScope.class);
        Map<ConsentScope, ConsentAnswer> scopes = new EnumMap<>(ConsentScope.class);
        for (ConsentScope scope : ConsentScope.values()) {
            scopes.put(scope, allowed.contains(scope) ? ConsentAnswer.YES : ConsentAnswer.NO);
        }
        return new Consent(
                typed.code("givenBy", ConsentGiver.class).orElse(ConsentGiver.PERSON),
                typed.code("consentMethod", ConsentMethod.class).orElse(null),
                null,
                null,
                null,
                typed.isStated("risks"),
                scopes);
    }
}
