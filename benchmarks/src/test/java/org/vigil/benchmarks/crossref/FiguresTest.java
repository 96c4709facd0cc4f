package org.vigil.benchmarks.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.benchmarks.crossref.world.Truth;
import org.vigil.contract.Assessment;
import org.vigil.contract.Evidence;
import org.vigil.contract.Explanation;
import org.vigil.contract.Grade;
import org.vigil.contract.Incident;
import org.vigil.contract.Json;
import org.vigil.contract.Relation;
import org.vigil.contract.Topic;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.contract.vocabulary.VerificationState;

/** Figures on a record of a few accounts, computed by hand. */
class FiguresTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID COPY_OF_A = new UUID(0, 3);
    private static final UUID ELSEWHERE = new UUID(0, 4);

    @Test
    void countsRelationsOfEachKindByThemselves() {
        Published published = new Published();
        assess(published, A, relation(B, RelationType.CORROBORATES, null));
        assess(
                published,
                B,
                relation(A, RelationType.CORROBORATES, null),
                relation(A, RelationType.CONTRADICTS, "site"),
                relation(ELSEWHERE, RelationType.CONTRADICTS, "date"));
        assess(published, COPY_OF_A, relation(A, RelationType.DERIVED_FROM, null));
        assess(published, ELSEWHERE, relation(A, RelationType.CORROBORATES, null));

        RelationFigures figures = RelationFigures.of(truth(), published);

        assertThat(figures.links()).isEqualTo(new PairFigures(1, 2, 3));
        assertThat(figures.repetitions()).isEqualTo(new PairFigures(1, 1, 1));
        assertThat(figures.contradictions()).isEqualTo(new RelationFigures.Contradictions(2, 1, 1, 1));
        assertThat(figures.planted()).containsOnlyKeys("site");
    }

    @Test
    void countsACopyAsNoSourceOfItsOwn() {
        SourceFigures figures =
                SourceFigures.of(truth(), List.of(incident(2, A, COPY_OF_A), incident(1, B), incident(1, ELSEWHERE)));

        assertThat(figures.counted()).isEqualTo(1);
        assertThat(figures.over()).isEqualTo(1);
        assertThat(figures.copiesAlone()).isEqualTo(1);
        assertThat(figures.copiesCounted()).isEqualTo(1);
        // The event has two sources; A and its copy are shown two, B is shown one.
        assertThat(figures.meanError()).isEqualTo(.25, within(1e-9));
    }

    @Test
    void whoSharesAnOriginIsOneSourceAndWhoMadeItUpIsNone() {
        assertThat(SourceFigures.components(List.of(
                        told(A, 1, "x"), told(B, 1, "x", "y"), told(COPY_OF_A, 1, "y"), told(ELSEWHERE, 1, "z"))))
                .isEqualTo(2);
        Truth invented = new Truth(A, 1, "", Set.of("q"), null, false, true, null, null, List.of(), false);
        assertThat(SourceFigures.components(List.of(invented, told(B, 1, "x")))).isEqualTo(1);
    }

    @Test
    void aScoreThatPromisesWhatIsTrueHasNoError() {
        Calibration honest = new Calibration();
        Calibration boastful = new Calibration();
        for (int pair = 0; pair < 1000; pair++) {
            honest.add(0, pair % 2 == 0);
            boastful.add(10 * Explanation.BIT, pair % 2 == 0);
        }

        assertThat(honest.error()).isEqualTo(0, within(1e-9));
        assertThat(boastful.error()).isEqualTo(.5, within(.01));
    }

    @Test
    void timesAreToldByShare() {
        Timings timings = new Timings();
        for (int micros = 1; micros <= 2000; micros++) {
            timings.add(micros * 1000L);
        }

        assertThat(timings.micros(.5)).isEqualTo(1001);
        assertThat(timings.lastTenth().micros(0)).isEqualTo(1801);
        assertThat(timings.after(1999).perSecond()).isEqualTo(500, within(1e-6));
    }

    private static Map<UUID, Truth> truth() {
        Map<UUID, Truth> truth = new LinkedHashMap<>();
        truth.put(A, told(A, 1, "a"));
        truth.put(B, new Truth(B, 1, "", Set.of("b"), null, false, false, A, "site", List.of(), false));
        truth.put(COPY_OF_A, new Truth(COPY_OF_A, 1, "", Set.of("a"), A, false, false, null, null, List.of(), false));
        truth.put(ELSEWHERE, told(ELSEWHERE, 2, "e"));
        return truth;
    }

    private static Truth told(UUID id, int happening, String... origins) {
        return new Truth(id, happening, "", Set.of(origins), null, false, false, null, null, List.of(), false);
    }

    private static void assess(Published published, UUID testimony, Relation... relations) {
        Assessment assessment =
                new Assessment(testimony, VerificationState.RECEIVED, Grade.UNJUDGED, null, List.of(relations));
        published.take(Topic.ASSESSMENTS, testimony.toString(), Json.write(assessment));
    }

    private static Relation relation(UUID other, RelationType type, @Nullable String field) {
        List<Evidence> evidence =
                field == null ? List.of() : List.of(new Evidence(field, "contradicts", 0, null, null));
        return new Relation(other, type, Explanation.of("test", evidence));
    }

    private static Incident incident(int sources, UUID... members) {
        return new Incident(
                members[0],
                List.of(members),
                Set.of(),
                sources,
                Corroboration.ALLEGED,
                new Incident.Facts(
                        Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                        null, Set.of(), Set.of()),
                List.of());
    }
}
