package org.vigil.search.packet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Grade;
import org.vigil.contract.Intervention;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.ViolationStatus;

/**
 * A testimony as a packet tells it: {@code item.json}, and all that its statement is printed from, so that the paper never
 * says more than the file.
 */
record ItemSheet(
        String id,
        Words title,
        String type,
        Period receivedOn,
        IncidentClass incidentClass,
        ViolationStatus violation,
        List<Act> acts,
        @Nullable Period period,
        Place place,
        @Nullable Victims victims,
        List<Perpetrator> perpetrators,
        Origin source,
        List<Intervention> interventions,
        List<OfficialPosition> officialPositions,
        Particulars particulars,
        @Nullable Said narrative,
        @Nullable Checked verification,
        List<Enclosed> attachments,
        List<Redaction> redactions) {

    @Override
    public String toString() {
        return "ItemSheet[" + id + "]";
    }

    /** Where the account comes from. */
    record Origin(
            SourceConnection connection,
            Set<SourceMaterial> material,
            @Nullable Period publishedOn) {}

    /** What the person said, and how many words of which kind are hidden in it. */
    record Said(String text, Language language, Map<String, Integer> hidden) {
        @Override
        public String toString() {
            return "Said[" + text.length() + "]";
        }
    }

    /**
     * What verification holds of it.
     *
     * @param corroborates names in this packet of those that say the same
     * @param contradicts names in this packet of those that say otherwise
     */
    record Checked(VerificationState state, Grade grade, List<String> corroborates, List<String> contradicts) {}

    /** An attachment that lies in the packet. */
    record Enclosed(
            String name,
            String mediaType,
            @Nullable String receivedSha256,
            @Nullable String workingCopy,
            @Nullable String sealedOriginal) {}
}
