package org.vigil.search.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.search.cases.Docket.ANNA;
import static org.vigil.search.cases.Docket.BORIS;
import static org.vigil.search.cases.Docket.CASE;
import static org.vigil.search.cases.Docket.DAY;
import static org.vigil.search.cases.Docket.id;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vigil.contract.CaseStep;
import org.vigil.contract.Casework;
import org.vigil.contract.Intervention;
import org.vigil.contract.PacketStep;
import org.vigil.contract.vocabulary.CaseRole;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.InterventionResponse;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.cases.order.PacketRules;
import org.vigil.search.cases.order.PacketState;

final class CaseFoldTest {
    private static final UUID ONE = id(101);
    private static final UUID TWO = id(102);

    private final Docket docket = new Docket().has(Docket.opened(ONE));

    @Test
    void whoOpensWorksOnItAndNobodyElseDoes() {
        assertThat(docket.file().members()).containsExactly(ANNA);
        assertThat(docket.write(new Casework.Included(CASE, BORIS, DAY, TWO))).contains(Obstacle.NOT_A_MEMBER);

        docket.has(new CaseStep.MemberAdded(CASE, ANNA, DAY, BORIS), new Casework.Included(CASE, BORIS, DAY, TWO));

        assertThat(docket.file().testimonyIds()).containsExactly(ONE, TWO);
        docket.has(new CaseStep.MemberRemoved(CASE, BORIS, DAY, ANNA));
        assertThat(docket.write(new CaseStep.MemberRemoved(CASE, BORIS, DAY, BORIS)))
                .contains(Obstacle.LAST_MEMBER);
        assertThat(docket.write(new CaseStep.Removed(CASE, ANNA, DAY, ONE))).contains(Obstacle.NOT_A_MEMBER);
    }

    @Test
    void isNotOpenedTwiceAndNothingHappensToWhatIsNot() {
        assertThat(docket.write(Docket.opened())).contains(Obstacle.ID_TAKEN);
        assertThat(docket.write(new Casework.Included(Docket.OTHER_CASE, ANNA, DAY, ONE)))
                .contains(Obstacle.NO_SUCH_CASE);
        assertThat(docket.cases.ignored())
                .containsEntry(Obstacle.ID_TAKEN, 1L)
                .containsEntry(Obstacle.NO_SUCH_CASE, 1L);
    }

    @Test
    void theSameEventTwiceIsOneEvent() {
        Entry entry = new Entry(id(1), "mark", new CaseStep.Noted(CASE, ANNA, DAY, id(2), "text"));

        assertThat(docket.cases.take(entry)).isEmpty();
        CaseFile once = docket.file();
        assertThat(docket.cases.take(entry)).isEmpty();

        assertThat(docket.file()).isEqualTo(once);
    }

    @Test
    void givesPersonsLabelsInTheirOrderAndKeepsThemWhenCorrected() {
        docket.has(person(1, CaseRole.VICTIM), person(2, CaseRole.WITNESS), person(1, CaseRole.APPLICANT));

        assertThat(docket.file().persons())
                .extracting(CaseFile.Person::label, CaseFile.Person::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("P-1", CaseRole.APPLICANT),
                        org.assertj.core.groups.Tuple.tuple("P-2", CaseRole.WITNESS));
    }

    @Test
    void aFilingMovesForwardOnly() {
        docket.has(Docket.filed(1, "2026-11-10"), Docket.changed(1, ComplaintStatus.CHECK_10D, "2026-11-14"));
        docket.has(Docket.changed(1, ComplaintStatus.REGISTERED, "2026-11-11"));

        assertThat(docket.file().filing(id(1)).orElseThrow().status()).isEqualTo(ComplaintStatus.CHECK_10D);
        assertThat(docket.write(Docket.changed(1, ComplaintStatus.REFUSED, "2026-11-09")))
                .contains(Obstacle.BEFORE_THE_FILING);
        assertThat(docket.write(Docket.changed(1, ComplaintStatus.REFUSED, "2026-11-23")))
                .contains(Obstacle.DAY_AHEAD);
        assertThat(docket.write(Docket.changed(1, ComplaintStatus.FILED, "2026-11-12")))
                .contains(Obstacle.ALREADY_FILED);
        assertThat(docket.write(Docket.changed(9, ComplaintStatus.REFUSED, "2026-11-12")))
                .contains(Obstacle.NO_SUCH_FILING);
    }

    @Test
    void nobodySetsSilenceByHand() {
        Intervention silence = new Intervention(
                InterventionType.CRIME_REPORT, null, null, InterventionResponse.NO_RESPONSE, null, null, null);

        assertThat(docket.write(new Casework.Intervened(CASE, ANNA, DAY, silence)))
                .contains(Obstacle.SET_BY_A_CLOCK);
    }

    @Test
    void anAnswerReplacesTheOneBeforeAndIsTakenBackByNothing() {
        docket.has(Docket.answered("ECHR", "facts", "one"), Docket.answered("ECHR", "facts", "two"));
        assertThat(docket.file().answers()).extracting(CaseFile.Answer::text).containsExactly("two");

        docket.has(Docket.answered("ECHR", "facts", " "));

        assertThat(docket.file().answers()).isEmpty();
    }

    @Test
    void whoAsksForAPacketDoesNotApproveIt() {
        docket.has(Docket.requested(1, "RU-SK", "L0", ONE));

        assertThat(docket.write(Docket.approved(1, ANNA))).contains(Obstacle.SAME_PERSON);
        assertThat(docket.write(new PacketStep.Refused(CASE, ANNA, DAY, id(1), "no")))
                .contains(Obstacle.SAME_PERSON);
        assertThat(docket.write(Docket.building(1))).contains(Obstacle.OUT_OF_ORDER);

        docket.has(Docket.approved(1, "verifier-vera"));

        assertThat(docket.write(new PacketStep.Refused(CASE, BORIS, DAY, id(1), "no")))
                .contains(Obstacle.OUT_OF_ORDER);
        assertThat(packet().ruling()).isNotNull().extracting(Packet.Ruling::by).isEqualTo("verifier-vera");
    }

    @Test
    void aRequestDoesNotWaitForEver() {
        docket.has(Docket.requested(1, "RU-SK", "L0", ONE));
        var late = DAY.plus(Packet.PATIENCE).plusSeconds(1);

        assertThat(docket.write(new PacketStep.Approved(CASE, BORIS, late, id(1), null)))
                .contains(Obstacle.TOO_LATE);
        assertThat(packet().state(late)).isEqualTo(PacketState.EXPIRED);
        assertThat(packet().state(DAY.plus(Duration.ofDays(1)))).isEqualTo(PacketState.REQUESTED);
    }

    @Test
    void aPacketHoldsOnlyWhatTheCaseHasAndTheSealOnlyWhatWasAsked() {
        assertThat(docket.write(Docket.requested(1, "RU-SK", "L0", ONE, TWO))).contains(Obstacle.NO_SUCH_TESTIMONY);
        docket.has(Docket.requested(1, "RU-SK", "L0", ONE), Docket.approved(1, BORIS), Docket.building(1));

        assertThat(docket.write(Docket.sealed(1, ONE, TWO))).contains(Obstacle.OUT_OF_ORDER);

        docket.has(Docket.sealed(1, ONE));
        assertThat(packet().progress()).isEqualTo(PacketState.SEALED);
    }

    @Test
    void onlyTheBuildSaysHowItGoes() {
        docket.has(Docket.requested(1, "RU-SK", "L0", ONE), Docket.approved(1, BORIS));

        assertThat(docket.write(new PacketStep.Building(CASE, ANNA, DAY, id(1), 5)))
                .contains(Obstacle.NOT_THE_BUILDER);
        docket.has(Docket.building(1), new PacketStep.Failed(CASE, PacketRules.BUILDER, DAY, id(1), "HASH"));
        assertThat(packet().failure()).isEqualTo("HASH");
        docket.has(Docket.building(1), new PacketStep.Pending(CASE, PacketRules.BUILDER, DAY, id(1)));
        docket.has(Docket.sealed(1, ONE));
        docket.has(
                new PacketStep.Delivered(CASE, ANNA, DAY, id(1), id(5), "whom", LocalDate.parse("2026-11-20"), null));
        assertThat(packet().progress()).isEqualTo(PacketState.DELIVERED);
        assertThat(docket.write(new PacketStep.Noticed(
                        CASE, ANNA, DAY, id(1), id(6), LocalDate.parse("2026-11-20"), List.of())))
                .contains(Obstacle.NO_SUCH_DELIVERY);
    }

    @Test
    void showsNobodysWordsInALog() {
        docket.has(
                Docket.filed(1, "2026-11-10"),
                Docket.answered("ECHR", "facts", "a secret"),
                new CaseStep.Noted(CASE, ANNA, DAY, id(2), "a secret"),
                Docket.requested(1, "RU-SK", "L0", ONE));

        assertThat(docket.file() + " " + docket.file().answers() + docket.file().notes()
                        + docket.file().filings() + docket.file().packets()
                        + docket.file().packets().get(0).wish())
                .doesNotContain("secret")
                .doesNotContain("A title")
                .doesNotContain("a body")
                .doesNotContain("a recipient")
                .doesNotContain("a purpose");
    }

    /** Whatever two instances write, in whatever order: the same log gives the same, and the laws hold. */
    @Property(tries = 300)
    void theSameLogGivesTheSameCasesAndNoLawIsBroken(@ForAll long seed) {
        Random random = new Random(seed);
        List<Entry> log = IntStream.range(0, 120)
                .mapToObj(at -> new Entry(new UUID(3, random.nextInt(100)), "", Chance.event(random)))
                .toList();
        Cases first = new Cases();
        Cases second = new Cases();
        log.forEach(first::take);
        log.forEach(second::take);

        assertThat(second.all()).containsExactlyInAnyOrderElementsOf(first.all());
        assertThat(second.ignored()).isEqualTo(first.ignored());
        for (CaseFile file : first.all()) {
            assertThat(file.members()).isNotEmpty();
            for (Packet packet : file.packets()) {
                lawful(packet);
            }
        }
    }

    private static void lawful(Packet packet) {
        Set<PacketState> untouched = Set.of(PacketState.REQUESTED);
        if (!untouched.contains(packet.progress())) {
            Packet.Ruling ruling = Objects.requireNonNull(packet.ruling());
            assertThat(ruling.by()).isNotEqualTo(packet.requestedBy());
            assertThat(ruling.approved()).isEqualTo(packet.progress() != PacketState.REFUSED);
        }
        if (packet.seal() != null) {
            assertThat(packet.wish().testimonies()).containsAll(packet.seal().testimonies());
        }
    }

    private Packet packet() {
        return docket.file().packet(id(1)).orElseThrow();
    }

    private static CaseStep.PersonNamed person(int number, CaseRole role) {
        return new CaseStep.PersonNamed(CASE, ANNA, DAY, id(number), role, null, null, List.of(ONE));
    }
}
