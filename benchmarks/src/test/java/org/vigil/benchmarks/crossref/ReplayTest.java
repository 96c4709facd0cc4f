package org.vigil.benchmarks.crossref;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.benchmarks.crossref.world.Difficulty;
import org.vigil.benchmarks.crossref.world.Reporting;
import org.vigil.benchmarks.crossref.world.Shape;
import org.vigil.benchmarks.crossref.world.World;
import org.vigil.contract.Act;
import org.vigil.contract.Consent;
import org.vigil.contract.Narrative;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Place;
import org.vigil.contract.Source;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.ViolationStatus;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Register;

class ReplayTest {
    @Test
    void groupsThroughTheTopologyOfTheServiceAndHashesWhatItPublishes() {
        try (Replay replay = Replay.of(new Comparison(Models.shipped(), Register.EMPTY));
                Replay again = Replay.of(new Comparison(Models.shipped(), Register.EMPTY))) {
            List<Event> events = List.of(event(1, "ce-site-01"), event(2, "ce-site-01"), event(3, "ce-site-07"));
            replay.take(events);
            again.take(events);

            Map<UUID, UUID> clusters = replay.published().clusters();
            assertThat(clusters.get(id(1))).isEqualTo(clusters.get(id(2))).isNotEqualTo(clusters.get(id(3)));
            assertThat(replay.published().assessments()).hasSize(3);
            assertThat(replay.unusable()).isZero();
            assertThat(replay.compared()).isEqualTo(3);
            assertThat(replay.timings().size()).isEqualTo(3);
            assertThat(replay.stateBytes().get("features")).isPositive();
            assertThat(replay.published().hash()).isEqualTo(again.published().hash());
        }
    }

    @Test
    void storesOfAnotherKindGiveTheSame() {
        World world = new World(new Shape(Difficulty.REALISTIC, Reporting.DENSE, 150, 1));
        try (Replay memory = Replay.of(new Comparison(Models.shipped(), Register.EMPTY));
                Replay files =
                        Replay.of(new Comparison(Models.shipped(), Register.EMPTY), StoreKind.ROCKSDB, pair -> {})) {
            world.arrivals(true).forEach(arrival -> {
                memory.take(new Event(arrival.id(), arrival.testimony()));
                files.take(new Event(arrival.id(), arrival.testimony()));
            });

            assertThat(files.published().hash()).isEqualTo(memory.published().hash());
            assertThat(files.stateBytes()).isEqualTo(memory.stateBytes());
        }
    }

    @Test
    void withdrawalLeavesTheHashOfALogThatNeverHadIt() {
        try (Replay withdrawn = Replay.of(new Comparison(Models.shipped(), Register.EMPTY));
                Replay never = Replay.of(new Comparison(Models.shipped(), Register.EMPTY))) {
            List<Event> events = new ArrayList<>(List.of(event(1, "ce-site-01"), event(2, "ce-site-01")));
            never.take(List.of(events.get(0)));
            String before = never.published().hash();
            events.add(Event.withdrawalOf(id(2)));
            withdrawn.take(events);

            assertThat(withdrawn.published().hash()).isEqualTo(before);
            never.take(events.get(1));
            assertThat(never.published().hash()).isNotEqualTo(before);
        }
    }

    private static Event event(int number, String site) {
        return Event.of(new Testimony(
                id(number),
                LocalDate.of(2017, 4, number),
                "monitor-1",
                IncidentClass.DETENTION,
                ViolationStatus.UNKNOWN,
                List.of(Act.of(ActType.ARBITRARY_ARREST), Act.of(ActType.TORTURE), Act.of(ActType.EXTORTION)),
                Period.parse("2017-03-08"),
                Place.at("RU-CE", site.replace("site", "district"), site, SettlementClass.TOWN, LocationType.UNKNOWN),
                null,
                List.of(),
                new Source(
                        SourceConnection.VICTIM, Set.of(SourceMaterial.INTERVIEW), null, Set.of("monitor:" + number)),
                new Consent(
                        ConsentGiver.PERSON,
                        null,
                        null,
                        null,
                        null,
                        true,
                        Map.of(ConsentScope.STORE_INTERNAL, ConsentAnswer.YES)),
                List.of(),
                List.of(),
                Particulars.none(),
                new Narrative("Short.", Language.EN, Map.of(), "test-1"),
                List.of()));
    }

    private static UUID id(int number) {
        return new UUID(number * 0x9e3779b97f4a7c15L, number);
    }
}
