package org.vigil.search.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigil.search.cases.Docket.ANNA;
import static org.vigil.search.cases.Docket.BORIS;
import static org.vigil.search.cases.Docket.CASE;
import static org.vigil.search.cases.Docket.DAY;
import static org.vigil.search.cases.Docket.id;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.forum.ForumsFolder;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.problem.Problem;

/** Whoever lost the answer to what they sent sends it again; nothing happens twice. */
final class PacketDeskTest {
    private static final UUID ONE = id(101);
    private static final Viewer MEMBER = new Viewer(ANNA, Role.ADVOCATE, Set.of());
    private static final Viewer SECOND = new Viewer(BORIS, Role.VERIFIER, Set.of());
    private static final Forums FORUMS = ForumsFolder.read(null);

    private final Docket docket = new Docket().has(Docket.opened(ONE));
    private final List<UUID> handedOver = new ArrayList<>();
    private final List<Entry> log = new ArrayList<>();
    private final CaseDesk desk;
    private final PacketDesk packets;

    PacketDeskTest() {
        Testimony told = Told.testimony(ONE, Told.consent(ConsentScope.INTL_COURT));
        Exhibits exhibits = new Exhibits() {
            @Override
            public Map<UUID, Testimony> now(Collection<UUID> ids) {
                return ids.contains(ONE) ? new HashMap<>(Map.of(ONE, told)) : new HashMap<>();
            }

            @Override
            public Optional<List<UUID>> membersOf(UUID incident, Viewer viewer) {
                return Optional.empty();
            }
        };
        CaseLog list = new CaseLog() {
            @Override
            public boolean isRead() {
                return true;
            }

            @Override
            public List<Optional<Obstacle>> append(List<Entry> entries) {
                log.addAll(entries);
                return entries.stream().map(docket.cases::take).toList();
            }
        };
        Scribe scribe = new Scribe(docket.cases, list, Clock.fixed(DAY, ZoneOffset.UTC), UUID::randomUUID);
        desk = new CaseDesk(scribe, new Admission(exhibits, FORUMS), FORUMS);
        Lacking lacking = new Lacking(scribe, desk, exhibits, FORUMS);
        packets = new PacketDesk(
                scribe,
                desk,
                exhibits,
                FORUMS,
                lacking,
                new PacketSight(scribe, exhibits),
                (packet, by) -> handedOver.add(packet.id()));
    }

    @Test
    void aPacketIsHandedOverOnceHoweverOftenThatIsSent() {
        docket.has(Docket.requested(1, "ECHR", "L1", ONE), Docket.approved(1, BORIS), Docket.building(1));
        docket.has(Docket.sealed(1, ONE));
        Request delivery = request(MEMBER, "{\"recipient\":\"the court\",\"on\":\"2026-11-20\"}");

        UUID first = packets.deliver(id(1), delivery).id();
        UUID again = packets.deliver(id(1), delivery).id();

        assertThat(again).isEqualTo(first);
        assertThat(handedOver).as("what custody was told").hasSize(1);
        assertThat(packet().deliveries()).hasSize(1);

        Request notice = request(
                MEMBER, "{\"delivery\":\"" + first + "\",\"on\":\"2026-11-21\",\"testimonies\":[\"" + ONE + "\"]}");
        packets.notice(id(1), notice);
        packets.notice(id(1), notice);
        assertThat(packet().notices()).hasSize(1);
        assertThat(log).hasSize(2);
    }

    @Test
    void aDecisionIsTakenOnceAndItsKeyIsNotForAnother() {
        docket.has(Docket.requested(1, "ECHR", "L1", ONE));
        Request refusal = request(SECOND, "{\"decision\":\"refuse\",\"reason\":\"not yet\"}");

        packets.decide(id(1), refusal);
        packets.decide(id(1), refusal);

        assertThat(log).hasSize(1);
        assertThatThrownBy(() -> packets.decide(id(1), request(SECOND, "{\"decision\":\"refuse\",\"reason\":\"no\"}")))
                .isInstanceOf(Problem.class);
        assertThat(log).hasSize(1);
    }

    @Test
    void anAnswerAndAConfirmationAreWrittenOnce() {
        Request answer =
                request(MEMBER, "{\"forum\":\"ECHR\",\"field\":\"facts\",\"language\":\"RU\",\"text\":\"Eight men.\"}");
        desk.answer(CASE, answer);
        desk.answer(CASE, answer);
        assertThat(log).hasSize(1);

        String gate = FORUMS.byCode("ECHR").orElseThrow().gates().get(0).code();
        Request heeded = new Request(
                MEMBER, "POST /confirmations", bytes("{\"forum\":\"ECHR\",\"gate\":\"" + gate + "\"}"), "one-key");
        desk.confirm(CASE, heeded);
        desk.confirm(CASE, heeded);
        assertThat(log).hasSize(2);
    }

    private Packet packet() {
        return docket.file().packet(id(1)).orElseThrow();
    }

    /** Each of these goes to an address of its own, so that one key does for all. */
    private static Request request(Viewer viewer, String body) {
        String shape = body.replaceAll("[^a-z]+", "").substring(0, 8);
        return new Request(viewer, "POST /" + shape, bytes(body), "one-key");
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
