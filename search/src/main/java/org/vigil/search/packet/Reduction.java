package org.vigil.search.packet;

import static org.vigil.search.packet.Redaction.Reason.CONSENT;
import static org.vigil.search.packet.Redaction.Reason.SECURITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Intervention;
import org.vigil.contract.Narrative;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Period;
import org.vigil.contract.Relation;
import org.vigil.contract.Source;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.RelationType;

/**
 * Reduces testimonies to what a packet of a level may tell. Every field is carried over by hand: one that is added to the
 * record later is left out until somebody decides.
 *
 * @param names what each testimony of the packet is called in it
 */
record Reduction(Level level, boolean stateFacing, Map<UUID, String> names) {
    private static final String ALL_INTERNAL = "all-internal";

    ItemSheet of(Dossier.Item item) {
        Redactions redactions = new Redactions();
        Testimony testimony = item.testimony();
        Coarseness coarse = new Coarseness(level.isShareable(), redactions);
        internal(testimony, redactions);
        Period period = coarse.period(testimony.period(), "period");
        ItemSheet sheet = new ItemSheet(
                item.name(),
                new Words("", ""),
                "testimony",
                coarse.day(testimony.receivedOn(), "receivedOn"),
                testimony.incidentClass(),
                testimony.violation(),
                testimony.acts().stream().map(coarse::act).toList(),
                period,
                coarse.place(testimony.place()),
                coarse.victims(testimony.victims()),
                testimony.perpetrators().stream().map(coarse::perpetrator).toList(),
                origin(testimony.source(), coarse),
                interventions(testimony.interventions(), coarse, redactions),
                testimony.officialPositions().stream()
                        .map(position -> position(position, coarse, redactions))
                        .toList(),
                coarse.particulars(testimony.particulars()),
                said(testimony.narrative(), item.verdict(), redactions),
                checked(item.assessment()),
                new Enclosing(level, redactions).of(item.attachments()),
                List.of());
        return Titles.on(sheet, redactions.list());
    }

    private static void internal(Testimony testimony, Redactions redactions) {
        redactions.note("recordedBy", SECURITY, ALL_INTERNAL);
        if (!testimony.personTokens().isEmpty()) {
            redactions.note("personTokens", SECURITY, ALL_INTERNAL);
        }
        if (!testimony.source().lineage().isEmpty()) {
            redactions.note("source.lineage", SECURITY, ALL_INTERNAL);
        }
    }

    private static ItemSheet.Origin origin(Source source, Coarseness coarse) {
        return new ItemSheet.Origin(
                source.connection(), source.material(), coarse.period(source.publishedOn(), "source.publishedOn"));
    }

    /** Who was sheltered, moved or paid is nobody's business whom people fled from; what was asked of a State it knows. */
    private List<Intervention> interventions(List<Intervention> all, Coarseness coarse, Redactions redactions) {
        boolean guarded = stateFacing || level.isShareable();
        List<Intervention> shown = new ArrayList<>();
        for (Intervention each : all) {
            if (!guarded || isAddressedToAuthorities(each.type())) {
                shown.add(new Intervention(
                        each.type(),
                        coarse.period(each.period(), "interventions.period"),
                        each.people(),
                        each.response(),
                        each.status(),
                        guarded ? null : each.priority(),
                        each.impact()));
            } else {
                redactions.note("interventions", SECURITY, "guarded-help");
            }
        }
        return shown;
    }

    private static boolean isAddressedToAuthorities(InterventionType type) {
        return switch (type) {
            case DEMAND_FOR_INVESTIGATION,
                    PETITION_TO_OVERTURN,
                    COURT_CASE,
                    CRIME_REPORT,
                    APPEAL_124,
                    APPEAL_125,
                    ECHR_APPLICATION,
                    UN_SP_COMMUNICATION,
                    UN_TB_COMPLAINT,
                    UN_WGEID,
                    UN_WGAD,
                    ALTERNATIVE_REPORT,
                    COE_SUBMISSION,
                    OSCE_SUBMISSION -> true;
            default -> false;
        };
    }

    private OfficialPosition position(OfficialPosition said, Coarseness coarse, Redactions redactions) {
        return new OfficialPosition(
                said.attribution(),
                said.statedBy(),
                coarse.period(said.period(), "officialPositions.period"),
                level.isShareable()
                        ? redactions.withheld(
                                said.summary(), "officialPositions.summary", SECURITY, "shareable-free-text")
                        : said.summary());
    }

    private ItemSheet.@Nullable Said said(Narrative narrative, Dossier.Verdict verdict, Redactions redactions) {
        if (!verdict.narrative()) {
            redactions.note("narrative", CONSENT, "consent-narrative");
            return null;
        }
        return new ItemSheet.Said(
                narrative.text(), narrative.language(), level.isShareable() ? Map.of() : narrative.hidden());
    }

    private ItemSheet.@Nullable Checked checked(@Nullable Assessment assessment) {
        return assessment == null
                ? null
                : new ItemSheet.Checked(
                        assessment.state(),
                        assessment.grade(),
                        related(assessment, RelationType.CORROBORATES),
                        related(assessment, RelationType.CONTRADICTS));
    }

    /** Testimonies that are not in the packet are not spoken of. */
    private List<String> related(Assessment assessment, RelationType type) {
        return assessment.relations().stream()
                .filter(relation -> relation.type() == type)
                .map(Relation::other)
                .flatMap(other -> java.util.stream.Stream.ofNullable(names.get(other)))
                .distinct()
                .sorted()
                .toList();
    }
}
