package org.vigil.search.cases.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.Acquiescence;
import org.vigil.contract.vocabulary.ActGroup;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.PerpetratorGroup;
import org.vigil.search.cases.CaseFile;
import org.vigil.search.cases.filing.Filing;

/** Judges the conditions of a forum, and says by what. What is not known is never taken for met. */
final class Judge {
    private final Forum forum;
    private final FactSheet facts;
    private final Language language;
    private final LocalDate today;

    Judge(Forum forum, FactSheet facts, Language language, LocalDate today) {
        this.forum = forum;
        this.facts = facts;
        this.language = language;
        this.today = today;
    }

    /** Whether a condition is met, and the codes, days and ids that show it. */
    record Finding(boolean met, List<String> evidence) {}

    Finding of(Gate gate) {
        return switch (gate.rule()) {
            case FACTS_UNTIL -> until(Objects.requireNonNull(gate.until()));
            case FACTS_WITHIN -> within(Objects.requireNonNull(gate.months()));
            case CONFIRMED -> confirmed(gate);
            case NAMED_APPLICANT -> namedApplicant(gate);
            case NOT_FILED_WITH -> notFiledWith(gate);
            case REMEDIES -> remedies(gate);
            case WITHIN_MONTHS_OF_DECISION -> sinceDecision(gate);
            case ACTS -> acts(gate);
            case STATE_AGENTS -> stateAgents();
            case BIAS -> bias();
            case AT_LEAST -> atLeast(Objects.requireNonNull(gate.minimum()));
            case ONE_VICTIM -> oneVictim();
            case LANGUAGE -> new Finding(forum.languages().contains(language.name()), List.of(language.name()));
        };
    }

    /** All of what may be told must have happened in time; what has no date has not. */
    private Finding until(LocalDate last) {
        List<String> late = facts.testimonies().stream()
                .filter(testimony -> {
                    var period = testimony.period();
                    return period == null || period.latest().isAfter(last);
                })
                .map(testimony -> testimony.id().toString())
                .toList();
        boolean met = late.isEmpty() && !facts.testimonies().isEmpty();
        return new Finding(met, met ? List.of(String.valueOf(facts.lastFact().orElse(last))) : late);
    }

    private Finding within(int months) {
        Optional<LocalDate> last = facts.lastFact();
        boolean met = last.isPresent() && !last.get().plusMonths(months).isBefore(today);
        return new Finding(met, last.map(day -> List.of(day.toString())).orElse(List.of()));
    }

    private Finding confirmed(Gate gate) {
        Optional<CaseFile.Confirmation> heeded = facts.file().confirmation(forum.code(), gate.code());
        return new Finding(
                heeded.isPresent(),
                heeded.map(one -> List.of(one.by(), one.at().toString())).orElse(List.of()));
    }

    /** Vigil knows no names: a member says that there is one, and at least one testimony is a person's own. */
    private Finding namedApplicant(Gate gate) {
        Finding heeded = confirmed(gate);
        boolean personal = facts.testimonies().stream()
                .anyMatch(testimony -> testimony.consent().givenBy() != ConsentGiver.PUBLIC_SOURCE);
        return new Finding(heeded.met() && personal, heeded.evidence());
    }

    private Finding notFiledWith(Gate gate) {
        List<String> filed = facts.file().filings().stream()
                .filter(filing -> gate.forums().contains(filing.forum()))
                .map(filing -> filing.forum() + " " + filing.filedOn())
                .toList();
        return new Finding(filed.isEmpty(), filed);
    }

    private Finding remedies(Gate gate) {
        List<String> evidence = new ArrayList<>();
        for (Filing filing : facts.file().filings()) {
            if (gate.forums().contains(filing.forum())
                    && gate.statuses().stream()
                            .anyMatch(status -> filing.reached(status).isPresent())) {
                evidence.add(filing.forum() + " " + filing.status().name());
            }
        }
        gate.fields().stream().filter(this::isAnswered).forEach(evidence::add);
        return new Finding(!evidence.isEmpty(), evidence);
    }

    private Finding sinceDecision(Gate gate) {
        Optional<LocalDate> last = facts.file().filings().stream()
                .filter(filing -> gate.forums().contains(filing.forum()))
                .flatMap(filing -> filing.history().stream())
                .filter(change -> gate.statuses().isEmpty()
                        ? Filing.isDecision(change.status())
                        : gate.statuses().contains(change.status()))
                .map(Filing.Change::on)
                .max(LocalDate::compareTo);
        boolean met = last.isPresent()
                && !last.get().plusMonths(Objects.requireNonNull(gate.months())).isBefore(today);
        return new Finding(met, last.map(day -> List.of(day.toString())).orElse(List.of()));
    }

    private Finding acts(Gate gate) {
        List<String> found = gate.acts().stream()
                .map(Enum::name)
                .filter(facts.values(Fact.ACTS)::contains)
                .toList();
        return new Finding(!found.isEmpty(), found);
    }

    private Finding stateAgents() {
        List<String> found = facts.testimonies().stream()
                .flatMap(testimony -> testimony.perpetrators().stream())
                .filter(Judge::isOfTheState)
                .map(one -> one.type().name())
                .distinct()
                .toList();
        return new Finding(!found.isEmpty(), found);
    }

    private static boolean isOfTheState(Perpetrator perpetrator) {
        return perpetrator.type().group() == PerpetratorGroup.STATE
                || perpetrator.stateAcquiescence() == Acquiescence.YES;
    }

    /** The testimonies that tell of no offence, or show no bias, are the evidence against it. */
    private Finding bias() {
        List<String> without = facts.testimonies().stream()
                .filter(testimony -> !isOffence(testimony) || !showsBias(testimony.victims()))
                .map(testimony -> testimony.id().toString())
                .toList();
        return new Finding(without.isEmpty() && !facts.testimonies().isEmpty(), without);
    }

    private static boolean isOffence(Testimony testimony) {
        return testimony.acts().stream()
                .anyMatch(act -> act.type().group() != ActGroup.SOCIAL
                        && act.type().group() != ActGroup.EXPRESSION
                        && act.type().group() != ActGroup.NONE);
    }

    private static boolean showsBias(@org.jspecify.annotations.Nullable Victims victims) {
        return victims != null
                && !victims.biasIndicators().isEmpty()
                && !victims.targetedFor().isEmpty();
    }

    private Finding atLeast(int minimum) {
        int held = facts.testimonies().size();
        return new Finding(held >= minimum, List.of(String.valueOf(held)));
    }

    private Finding oneVictim() {
        List<String> victims = facts.file().persons().stream()
                .filter(person -> person.role() == org.vigil.contract.vocabulary.CaseRole.VICTIM)
                .map(CaseFile.Person::label)
                .toList();
        return new Finding(victims.size() == 1, victims);
    }

    private boolean isAnswered(String field) {
        return facts.file().answers().stream()
                .anyMatch(answer ->
                        answer.forum().equals(forum.code()) && answer.field().equals(field));
    }
}
