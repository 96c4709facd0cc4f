package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.contract.Count;
import org.vigil.contract.Json;
import org.vigil.contract.Period;
import org.vigil.contract.Place;
import org.vigil.contract.Submission;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.Sex;

/** Ordinary testimonies never wait: they are found at once, on a fresh install too. */
class OrdinaryTestimoniesTest {
    private static final Path SAMPLES = Path.of("../samples");

    @ParameterizedTest
    @ValueSource(strings = {"testimonies.ndjson", "statements.ndjson"})
    void noSampleWaitsHoweverItIsTyped(String file, @TempDir Path home) throws IOException {
        List<Submission> samples = samples(file);
        Desk desk = new Desk(home);
        Set<String> waiting = new TreeSet<>();
        for (Submission sample : samples) {
            for (String narrative : Set.of(
                    sample.narrative(),
                    sample.narrative().toLowerCase(Locale.ROOT),
                    sample.narrative().toUpperCase(Locale.ROOT))) {
                if (desk.accept(saying(sample, narrative)).quarantined()) {
                    waiting.add(sample.externalId());
                }
            }
        }
        assertThat(samples).hasSizeGreaterThan(20);
        assertThat(waiting).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Меня задержали ночью, привезли в отдел и били.",
                "меня задержали ночью, привезли в отдел и били. мой брат ахмед исаев всё видел",
                "МЕНЯ ЗАДЕРЖАЛИ НОЧЬЮ",
                "Они сказали: «Ӏамма», это по-чеченски.",
                "i was taken at night by the police, they beat me and my brother khasan isayev",
                "Взяли телефон +7 928 555-01-23 и паспорт 9605 123456 😀",
                "Да",
                "…"
            })
    void theFirstRecordOfAllIsFoundAtOnce(String narrative, @TempDir Path home) {
        Submission child = narrow(Submissions.saying(narrative));

        assertThat(new Desk(home).accept(child).quarantined()).isFalse();
    }

    @Test
    void whoIsAloneAndRareInAGrownRegionWaits(@TempDir Path home) {
        Desk desk = new Desk(home);
        for (int i = 0; i < Desk.YOUNG_REGION; i++) {
            desk.accept(Submissions.detention());
        }
        Submission child = narrow(Submissions.detention());

        assertThat(desk.accept(child).quarantined()).isTrue();
        assertThat(desk.accept(Submissions.detention()).quarantined()).isFalse();
    }

    /** A child, alone, in a village, on a day: as narrow as it gets. */
    private static Submission narrow(Submission plain) {
        Victims victims = new Victims(
                Count.exactly(1),
                CountingUnit.INDIVIDUAL,
                Set.of(AgeBand.FROM_0_TO_11),
                Set.of(Sex.F),
                Set.of(),
                Set.of());
        Place village = Place.at("RU-CE", null, null, SettlementClass.VILLAGE, LocationType.UNKNOWN);
        return new Submission(
                null,
                null,
                null,
                plain.incidentClass(),
                null,
                plain.acts(),
                Period.parse("2017-03-04"),
                village,
                victims,
                List.of(),
                plain.source(),
                plain.consent(),
                List.of(),
                List.of(),
                null,
                plain.narrative(),
                plain.language());
    }

    private static Submission saying(Submission sample, String narrative) {
        return new Submission(
                null,
                null,
                sample.receivedOn(),
                sample.incidentClass(),
                sample.violation(),
                sample.acts(),
                sample.period(),
                sample.place(),
                sample.victims(),
                sample.perpetrators(),
                sample.source(),
                sample.consent(),
                sample.interventions(),
                sample.officialPositions(),
                sample.particulars(),
                narrative,
                sample.language());
    }

    private static List<Submission> samples(String file) throws IOException {
        try (Stream<String> lines = Files.lines(SAMPLES.resolve(file), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> Json.readInput(line.getBytes(StandardCharsets.UTF_8), Submission.class))
                    .toList();
        }
    }
}
