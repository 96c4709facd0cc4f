package org.vigil.search.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Period;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.GeoPrecision;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.Language;

class ReductionTest {
    private static final Testimony TESTIMONY = Accounts.some(1).get(0);

    @Property
    void noDateThatMayBePassedOnIsFinerThanAMonth(
            @ForAll @IntRange(min = 0, max = 20_000) int from, @ForAll @IntRange(min = 0, max = 900) int days) {
        LocalDate first = LocalDate.of(1980, 1, 1).plusDays(from);
        Period stated = new Period(first, first.plusDays(days), false);

        Period shown =
                java.util.Objects.requireNonNull(new Coarseness(true, new Redactions()).period(stated, "period"));

        assertThat(shown.earliest().getDayOfMonth()).isEqualTo(1);
        assertThat(shown.latest().plusDays(1).getDayOfMonth()).isEqualTo(1);
        assertThat(shown.earliest()).isBeforeOrEqualTo(stated.earliest());
        assertThat(shown.latest()).isAfterOrEqualTo(stated.latest());
    }

    @Test
    void whatMayBePassedOnIsNoFinerThanARegionAndAMonth() {
        ItemSheet sheet = sheet(Level.L2, false);

        assertThat(sheet.place().precision()).isEqualTo(GeoPrecision.REGION);
        assertThat(sheet.place().district()).isNull();
        assertThat(sheet.place().site()).isNull();
        assertThat(sheet.place().locationType()).isEqualTo(TESTIMONY.place().locationType());
        assertThat(Stream.concat(
                        Stream.of(sheet.period(), sheet.receivedOn()),
                        sheet.acts().stream().map(act -> act.period()).filter(java.util.Objects::nonNull)))
                .allMatch(period -> period != null && period.equals(period.months()));
        assertThat(sheet.title().in(Language.EN)).isEqualTo("Torture and ill-treatment, Chechen Republic, March 2017");
        assertThat(sheet.perpetrators()).allMatch(by -> by.unit() == null);
        assertThat(java.util.Objects.requireNonNull(sheet.victims()).ages()).isEmpty();
        assertThat(sheet.attachments()).extracting(ItemSheet.Enclosed::name).containsExactly("att-01");
        assertThat(sheet.attachments())
                .allMatch(each -> each.sealedOriginal() == null && each.receivedSha256() == null);
    }

    @Test
    void inConfidenceNothingButWhatIsInternalIsLeftOut() {
        ItemSheet sheet = sheet(Level.L1, false);

        assertThat(sheet.place()).isEqualTo(TESTIMONY.place());
        assertThat(sheet.acts()).isEqualTo(TESTIMONY.acts());
        assertThat(sheet.particulars()).isEqualTo(TESTIMONY.particulars());
        assertThat(sheet.redactions())
                .extracting(Redaction::field)
                .containsExactlyInAnyOrder("recordedBy", "personTokens", "source.lineage");
    }

    @Test
    void theStateIsNotToldWhoWasMovedAway() {
        assertThat(sheet(Level.L1, true).interventions())
                .extracting(each -> each.type())
                .containsExactly(InterventionType.CRIME_REPORT);
    }

    @Test
    void wordsThatConsentDoesNotCoverAreLeftOutAndListed() {
        Dossier.Item item = Dossiers.typical(Level.L2, false).items().get(0);
        Dossier.Item unsaid = new Dossier.Item(
                item.name(),
                item.testimony(),
                item.assessment(),
                new Dossier.Verdict(item.verdict().scope(), false, 1),
                item.custody(),
                item.attachments());

        ItemSheet sheet = new Reduction(Level.L2, false, Map.of()).of(unsaid);

        assertThat(sheet.narrative()).isNull();
        assertThat(sheet.redactions())
                .contains(new Redaction("narrative", Redaction.Reason.CONSENT, "consent-narrative"));
    }

    @Test
    void everyChangeIsListed() {
        assertThat(sheet(Level.L2, false).redactions())
                .extracting(Redaction::field)
                .containsAll(Set.of(
                        "acts.period",
                        "period",
                        "receivedOn",
                        "place.district",
                        "place.site",
                        "place.settlement",
                        "perpetrators.unit",
                        "victims.ages",
                        "interventions",
                        "officialPositions.summary",
                        "particulars.loss.roubles",
                        "particulars.online.addressSha256",
                        "attachments.att-02.workingCopy",
                        "attachments.att-01.sealedOriginal"));
    }

    private static ItemSheet sheet(Level level, boolean stateFacing) {
        return new Reduction(level, stateFacing, Map.of())
                .of(Dossiers.typical(level, stateFacing).items().get(0));
    }
}
