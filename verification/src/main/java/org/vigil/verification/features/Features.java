package org.vigil.verification.features;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Consent;
import org.vigil.contract.Count;
import org.vigil.contract.Narrative;
import org.vigil.contract.Outline;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Source;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.ViolationStatus;

/**
 * All that verification keeps of a testimony. Codes, bounds and hashes only: state stores and their changelogs outlive a
 * request, so no text may ever come in here.
 */
public record Features(
        UUID id,
        LocalDate receivedOn,
        IncidentClass incidentClass,
        Set<ActType> acts,
        Set<MethodOfIllTreatment> methods,
        @Nullable Period period,
        @Nullable String region,
        @Nullable String district,
        @Nullable String site,
        Set<PerpetratorType> perpetratorTypes,
        Set<String> units,
        @Nullable Count victims,
        @Nullable Count killed,
        @Nullable Count injured,
        Set<AgeBand> ages,
        Set<TargetedCharacteristic> targetedFor,
        @Nullable Fate fate,
        boolean documented,
        Set<Long> persons,
        Likeness likeness,
        Set<Long> lineage,
        Origin origin,
        @Nullable Period published,
        Set<Long> documents,
        Set<Long> outlets,
        Vocabulary vocabulary,
        Sketch wording) {

    private static final Set<SourceMaterial> DOCUMENTS = EnumSet.of(
            SourceMaterial.MEDICAL_EXAM,
            SourceMaterial.AUTOPSY,
            SourceMaterial.CHEMICAL_ANALYSIS,
            SourceMaterial.COURT_RECORD,
            SourceMaterial.OFFICIAL_REPLY,
            SourceMaterial.PHOTO,
            SourceMaterial.VIDEO,
            SourceMaterial.SATELLITE);

    /** The id of what is no testimony yet. */
    private static final UUID NOT_RECORDED = new UUID(0, 0);

    public Features {
        vocabulary = vocabulary == null ? Vocabulary.NONE : vocabulary;
        wording = wording == null ? Sketch.NONE : wording;
        acts = codes(acts, ActType.class);
        methods = codes(methods, MethodOfIllTreatment.class);
        perpetratorTypes = codes(perpetratorTypes, PerpetratorType.class);
        units = sorted(units);
        ages = codes(ages, AgeBand.class);
        targetedFor = codes(targetedFor, TargetedCharacteristic.class);
        persons = sorted(persons);
        lineage = sorted(lineage);
        origin = origin == null ? Origin.ACCOUNT : origin;
        documents = sorted(documents);
        outlets = sorted(outlets);
    }

    public static Features of(Testimony testimony) {
        Victims victims = testimony.victims();
        Origin origin = Origin.of(testimony);
        String text = testimony.narrative().text();
        return new Features(
                testimony.id(),
                testimony.receivedOn(),
                testimony.incidentClass(),
                testimony.acts().stream().map(Act::type).collect(Collectors.toSet()),
                testimony.acts().stream().flatMap(act -> act.methods().stream()).collect(Collectors.toSet()),
                testimony.period(),
                testimony.place().region(),
                testimony.place().district(),
                testimony.place().site(),
                testimony.perpetrators().stream().map(Perpetrator::type).collect(Collectors.toSet()),
                testimony.perpetrators().stream()
                        .map(Perpetrator::unit)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                victims == null ? null : victims.count(),
                Harm.killed(testimony),
                Harm.injured(testimony),
                victims == null ? Set.of() : victims.ages(),
                victims == null ? Set.of() : victims.targetedFor(),
                Fate.of(testimony),
                testimony.source().material().stream().anyMatch(DOCUMENTS::contains),
                testimony.personTokens().stream().map(Digest::ofPerson).collect(Collectors.toSet()),
                Likeness.of(testimony.personTokens()),
                digests(Lineage.independent(testimony.source().lineage())),
                origin,
                testimony.source().publishedOn(),
                digests(Lineage.documents(testimony)),
                digests(Lineage.outlets(testimony)),
                Vocabulary.of(testimony.narrative()),
                origin.isPublished() ? Sketch.ofPublished(text) : Sketch.of(text));
    }

    /** Of what somebody is still writing down; without words, without persons, and from nobody yet. */
    public static Features of(Outline outline, LocalDate today) {
        return of(new Testimony(
                NOT_RECORDED,
                today,
                "nobody",
                IncidentClass.OTHER,
                ViolationStatus.UNKNOWN,
                outline.acts(),
                outline.period(),
                Objects.requireNonNullElseGet(outline.place(), Place::unknown),
                outline.victims(),
                outline.perpetrators(),
                new Source(SourceConnection.UNKNOWN, Set.of(), null, Set.of()),
                new Consent(ConsentGiver.PERSON, null, null, null, null, false, Map.of()),
                List.of(),
                List.of(),
                Particulars.none(),
                new Narrative("", Language.EN, Map.of(), "none"),
                List.of()));
    }

    /** Whether there is anything to compare by. */
    public boolean isComparable() {
        return period != null || region != null || !persons.isEmpty();
    }

    /** An id only: features are pseudonymous, and a log line is for ever. */
    @Override
    public String toString() {
        return "Features[" + id + "]";
    }

    private static Set<Long> digests(Collection<String> tokens) {
        return tokens.stream().map(Digest::of).collect(Collectors.toSet());
    }

    /** In the order of the vocabulary; asking whether one is in it takes no search. */
    private static <E extends Enum<E>> Set<E> codes(@Nullable Set<E> values, Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        if (values != null) {
            codes.addAll(values);
        }
        return Collections.unmodifiableSet(codes);
    }

    /** Empty sets are not written, so a missing one is empty. */
    private static <T extends Comparable<T>> SortedSet<T> sorted(@Nullable Set<T> values) {
        return Collections.unmodifiableSortedSet(values == null ? new TreeSet<>() : new TreeSet<>(values));
    }
}
