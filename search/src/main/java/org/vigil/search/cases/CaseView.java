package org.vigil.search.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.search.cases.filing.Deadline;
import org.vigil.search.cases.filing.Filing;

/** A case with all that a page of it shows. */
record CaseView(
        UUID id,
        String title,
        String openedBy,
        Instant openedAt,
        Instant changedAt,
        Set<String> members,
        List<TestimonyLine> testimonies,
        List<CaseFile.Person> persons,
        List<FilingLine> filings,
        List<CaseFile.Step> interventions,
        List<CaseFile.Position> positions,
        List<CaseFile.Answer> answers,
        List<CaseFile.Confirmation> confirmations,
        List<CaseFile.Note> notes,
        List<PacketView> packets,
        List<Deadline> deadlines) {

    /** Whether a testimony is there to be shown. */
    enum Presence {
        HERE,
        WITHDRAWN,
        OUT_OF_SIGHT
    }

    /** A testimony of the case in codes; {@code reaches} lists the levels of each forum that its consent covers today. */
    record TestimonyLine(
            UUID id,
            String takenBy,
            Instant takenAt,
            Presence presence,
            @Nullable IncidentClass incidentClass,
            Collection<ActType> acts,
            @Nullable Period period,
            @Nullable String region,
            Collection<PerpetratorType> perpetratorTypes,
            @Nullable Count victims,
            @Nullable ConsentLine consent,
            Map<String, List<Level>> reaches) {}

    /** What the person allowed. */
    record ConsentLine(ConsentGiver givenBy, @Nullable LocalDate expiresOn, Map<ConsentScope, ConsentAnswer> scopes) {}

    /** A filing with where it stands, what came of it, and whether a term has passed in silence. */
    record FilingLine(
            UUID id,
            String forum,
            @Nullable InterventionType route,
            @Nullable String body,
            LocalDate filedOn,
            @Nullable String number,
            @Nullable UUID appeals,
            String by,
            Instant at,
            ComplaintStatus status,
            boolean noResponse,
            List<Filing.Change> history) {
        @Override
        public String toString() {
            return "FilingLine[" + id + ", " + status + "]";
        }
    }

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
