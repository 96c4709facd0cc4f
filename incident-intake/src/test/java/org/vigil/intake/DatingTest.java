package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Consent;
import org.vigil.contract.Corrections;
import org.vigil.contract.Count;
import org.vigil.contract.Draft;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Period;
import org.vigil.contract.Place;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.Sex;
import org.vigil.intake.risk.RiskReason;

/** When a day stays and when it becomes its month: docs/decisions/0013. */
class DatingTest {
    private static final String TEXT = "Меня забрали 4 марта 2017 года, через день отпустили.";
    private static final Period DAY = Period.day(LocalDate.of(2017, 3, 4));
    private static final Period MONTH = Period.parse("2017-03");

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = new Desk(home);
    }

    @Test
    void fewPeopleOfARareKindAreToldByTheMonthInFieldsAndWords() {
        growTheRegion();

        Testimony testimony = published(told(SettlementClass.VILLAGE, Submissions.consent(ConsentAnswer.YES), null));

        assertThat(testimony.period()).isEqualTo(MONTH);
        assertThat(testimony.narrative().text()).startsWith("Меня забрали [дата: март] 2017 года");
        assertThat(testimony.narrative().hidden()).containsEntry("DAY", 2);
        assertThat(testimony.officialPositions().get(0).period()).isEqualTo(MONTH);
        assertThat(testimony.officialPositions().get(0).summary()).contains("[дата: март]");
        assertThat(testimony.toString() + testimony.narrative()).doesNotContain("2017");
    }

    @Test
    void thePreviewSaysSoBefore() {
        growTheRegion();
        Submission submission = told(SettlementClass.VILLAGE, Submissions.consent(ConsentAnswer.YES), null);

        Preview.Shown shown = desk.preview.of(Draft.of(submission));

        assertThat(shown.months()).isEqualTo(MONTH);
        assertThat(shown.riskReasons()).contains(RiskReason.DAY_AS_MONTH).doesNotContain(RiskReason.EXACT_DAY);
        assertThat(shown.redacted()).isEqualTo(published(submission).narrative().text());
    }

    @Test
    void aPersonKeepsTheDayWithAReason() {
        growTheRegion();
        Submission submission = told(
                SettlementClass.VILLAGE,
                Submissions.consent(ConsentAnswer.YES),
                new Corrections(List.of(), List.of(), KeepReason.EVIDENCE));

        Preview.Shown shown = desk.preview.of(Draft.of(submission));
        Testimony testimony = published(submission);

        assertThat(shown.months()).isEqualTo(MONTH);
        assertThat(shown.riskReasons()).contains(RiskReason.EXACT_DAY).doesNotContain(RiskReason.DAY_AS_MONTH);
        assertThat(testimony.period()).isEqualTo(DAY);
        assertThat(testimony.narrative().text()).isEqualTo(TEXT);
        assertThat(testimony.narrative().kept()).isEqualTo(Map.of(KeepReason.EVIDENCE, 1));
    }

    @Test
    void whoWantsACourtToKnowKeepsTheDay() {
        growTheRegion();
        Consent court = new Consent(
                ConsentGiver.PERSON,
                null,
                null,
                null,
                null,
                true,
                Map.of(ConsentScope.STORE_INTERNAL, ConsentAnswer.YES, ConsentScope.INTL_COURT, ConsentAnswer.YES));

        assertThat(published(told(SettlementClass.VILLAGE, court, null)).period())
                .isEqualTo(DAY);
    }

    @Test
    void theDayStaysInAYoungRegion() {
        assertThat(published(told(SettlementClass.VILLAGE, Submissions.consent(ConsentAnswer.YES), null))
                        .period())
                .isEqualTo(DAY);
    }

    @Test
    void theDayStaysWhereNothingElseIsRare() {
        growTheRegion();

        assertThat(published(told(SettlementClass.CITY, Submissions.consent(ConsentAnswer.YES), null))
                        .period())
                .isEqualTo(DAY);
    }

    @Test
    void theDayStaysWhereManyTellTheSameOfIt() {
        for (int i = 0; i < Desk.YOUNG_REGION; i++) {
            published(told(SettlementClass.CITY, Submissions.consent(ConsentAnswer.YES), null));
        }

        assertThat(published(told(SettlementClass.VILLAGE, Submissions.consent(ConsentAnswer.YES), null))
                        .period())
                .isEqualTo(DAY);
    }

    private void growTheRegion() {
        for (int i = 0; i < Desk.YOUNG_REGION; i++) {
            desk.accept(Submissions.detention());
        }
    }

    private Testimony published(Submission submission) {
        assertThat(desk.accept(submission).quarantined()).isFalse();
        return Objects.requireNonNull(desk.log.published.get(desk.log.published.size() - 1));
    }

    private static Submission told(SettlementClass settlement, Consent consent, @Nullable Corrections corrections) {
        Submission plain = Submissions.with(consent);
        Victims victims = new Victims(
                Count.exactly(1),
                CountingUnit.INDIVIDUAL,
                Set.of(AgeBand.FROM_26_TO_40),
                Set.of(Sex.M),
                Set.of(),
                Set.of());
        return new Submission(
                null,
                null,
                null,
                plain.incidentClass(),
                null,
                plain.acts(),
                DAY,
                Place.at("RU-CE", null, null, settlement, LocationType.UNKNOWN),
                victims,
                List.of(),
                plain.source(),
                consent,
                List.of(),
                List.of(new OfficialPosition(Attribution.UNKNOWN, null, DAY, "Полиция отрицает, что было 4 марта.")),
                null,
                TEXT,
                plain.language(),
                corrections,
                null);
    }
}
