package org.vigil.search.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigil.search.cases.Docket.ANNA;
import static org.vigil.search.cases.Docket.BORIS;
import static org.vigil.search.cases.Docket.CASE;
import static org.vigil.search.cases.Docket.DAY;
import static org.vigil.search.cases.Docket.id;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.PacketStep;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.consent.Permission;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.forum.ForumsFolder;
import org.vigil.search.cases.order.PacketState;
import org.vigil.search.problem.Problem;

final class PacketReadingTest {
    private static final UUID ONE = id(101);
    private static final UUID TWO = id(102);
    private static final Viewer MEMBER = new Viewer(ANNA, Role.ADVOCATE, Set.of());
    private static final Forums FORUMS = ForumsFolder.read(null);

    private final Docket docket = new Docket().has(Docket.opened(ONE, TWO));
    private final Map<UUID, Testimony> record = new HashMap<>();
    private final Scribe scribe =
            new Scribe(docket.cases, new ListLog(docket.cases), Clock.fixed(DAY, ZoneOffset.UTC), UUID::randomUUID);
    private final Orders orders;
    private final PacketReading reading;
    private final CaseReading cases;

    PacketReadingTest() {
        record.put(ONE, Told.testimony(ONE, Told.consent(ConsentScope.INTL_COURT)));
        record.put(TWO, Told.testimony(TWO, Told.consent(ConsentScope.INTL_COURT)));
        Exhibits exhibits = new Exhibits() {
            @Override
            public Map<UUID, Testimony> now(Collection<UUID> ids) {
                Map<UUID, Testimony> found = new HashMap<>(record);
                found.keySet().retainAll(ids);
                return found;
            }

            @Override
            public Optional<List<UUID>> membersOf(UUID incident, Viewer viewer) {
                return Optional.empty();
            }
        };
        CaseDesk desk = new CaseDesk(scribe, new Admission(exhibits, FORUMS), FORUMS);
        Lacking lacking = new Lacking(scribe, desk, exhibits, FORUMS);
        PacketSight sight = new PacketSight(scribe, exhibits);
        reading = new PacketReading(scribe, sight, exhibits, FORUMS, lacking, packet -> null);
        cases = new CaseReading(scribe, desk, exhibits, FORUMS, reading);
        orders = new Orders(scribe, cases, FORUMS);
    }

    @Test
    void whoGotAPacketIsToBeToldOfEveryConsentTakenBack() {
        delivered();
        assertThat(view(MEMBER).notices()).isEmpty();

        record.remove(TWO);
        record.put(ONE, Told.testimony(ONE, Told.consent()));

        PacketView view = view(MEMBER);
        assertThat(view.affected())
                .extracting(Admission.LeftOut::testimony, Admission.LeftOut::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ONE, Permission.Reason.NOT_GRANTED),
                        org.assertj.core.groups.Tuple.tuple(TWO, Permission.Reason.WITHDRAWN));
        assertThat(view.notices()).hasSize(1);
        assertThat(view.notices().get(0).text().en())
                .contains("T-0001, T-0002", "Do not use these items", "receipt no. 9");
        assertThat(view.notices().get(0).text().ru()).contains("T-0001, T-0002", "отозвал", "талон № 9");

        docket.has(new PacketStep.Noticed(
                CASE, ANNA, DAY, id(1), id(5), LocalDate.parse("2026-11-21"), List.of(ONE, TWO)));

        assertThat(view(MEMBER).notices()).isEmpty();
        assertThat(view(MEMBER).affected()).hasSize(2);
    }

    @Test
    void aNameThatWasTypedOnceIsHandedOutNoMore() {
        docket.has(
                Docket.answered("WGEID", "full-name", "somebody"), Docket.answered("WGEID", "action-taken", "asked"));

        assertThat(cases.one(CASE, MEMBER).answers())
                .extracting(CaseFile.Answer::text)
                .containsExactly("asked");
    }

    @Test
    void theSecondPersonSeesTheRequestAndIsToldNoNotices() {
        docket.has(Docket.requested(1, "ECHR", "L1", ONE, TWO));
        Viewer vera = new Viewer("verifier-vera", Role.VERIFIER, Set.of());

        assertThat(view(vera).mayDecide()).isTrue();
        assertThat(view(vera).mine()).isFalse();
        assertThat(view(MEMBER).mayDecide()).isFalse();
        assertThat(reading.list(vera, PacketReading.Which.WAITING, 10, null).items())
                .hasSize(1);
        assertThat(reading.list(vera, PacketReading.Which.MINE, 10, null).items())
                .isEmpty();
        assertThatThrownBy(() -> view(new Viewer("verifier-far", Role.VERIFIER, Set.of("RU-DA"))))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> view(new Viewer("analyst", Role.ANALYST, Set.of())))
                .isInstanceOf(Problem.class);
    }

    @Test
    void afterTheDecisionOnlyWhoTookItStillSeesThePacket() {
        docket.has(Docket.requested(1, "ECHR", "L1", ONE, TWO));
        Viewer boris = new Viewer(BORIS, Role.VERIFIER, Set.of());
        Viewer vera = new Viewer("verifier-vera", Role.VERIFIER, Set.of());
        assertThat(view(vera).mayDecide()).isTrue();

        docket.has(Docket.approved(1, BORIS));

        assertThat(view(boris).mayDecide()).isFalse();
        assertThatThrownBy(() -> view(vera)).isInstanceOf(Problem.class);
    }

    @Test
    void theBuildFindsWhatWasApprovedWithoutWhatWasTakenOutSince() {
        docket.has(Docket.requested(1, "ECHR", "L1", ONE, TWO));
        assertThat(orders.open()).isEmpty();
        docket.has(Docket.approved(1, BORIS), new org.vigil.contract.CaseStep.Removed(CASE, ANNA, DAY, TWO));

        assertThat(orders.open()).hasSize(1);
        assertThat(orders.open().get(0).testimonies()).containsExactly(ONE);
        orders.append(Docket.building(1));
        assertThat(orders.open()).as("a build that died begins again").hasSize(1);
        orders.append(Docket.sealed(1, ONE));
        assertThat(orders.open()).isEmpty();
        assertThat(view(MEMBER).state()).isEqualTo(PacketState.SEALED);
        assertThatThrownBy(() -> orders.append(Docket.sealed(1, ONE))).isInstanceOf(Problem.class);
    }

    private void delivered() {
        docket.has(Docket.requested(1, "ECHR", "L1", ONE, TWO), Docket.approved(1, BORIS), Docket.building(1));
        docket.has(Docket.sealed(1, ONE, TWO));
        docket.has(new PacketStep.Delivered(
                CASE, ANNA, DAY, id(1), id(5), "the court", LocalDate.parse("2026-11-20"), "9"));
    }

    private PacketView view(Viewer viewer) {
        return reading.one(id(1), viewer);
    }

    /** A log that is a list and read at once. */
    private record ListLog(Cases cases) implements CaseLog {
        @Override
        public boolean isRead() {
            return true;
        }

        @Override
        public List<Optional<Obstacle>> append(List<Entry> entries) {
            return entries.stream().map(cases::take).toList();
        }
    }
}
