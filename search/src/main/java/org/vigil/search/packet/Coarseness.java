package org.vigil.search.packet;

import static org.vigil.search.packet.Redaction.Reason.MINOR;
import static org.vigil.search.packet.Redaction.Reason.SECURITY;
import static org.vigil.search.packet.Redaction.Reason.THIRD_PARTY;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.SettlementClass;

/** Facts as exact as they may be told: as recorded, or no finer than a month, a region and a kind of place. */
record Coarseness(boolean shareable, Redactions redactions) {
    private static final String DATE = "shareable-date";
    private static final String PLACE = "shareable-place";

    @Nullable
    Period period(@Nullable Period stated, String field) {
        return stated == null || !shareable
                ? stated
                : redactions.coarser(stated, stated.months(), field, SECURITY, DATE);
    }

    Period day(LocalDate day, String field) {
        Period stated = Period.day(day);
        return shareable ? redactions.coarser(stated, stated.months(), field, SECURITY, DATE) : stated;
    }

    Act act(Act act) {
        return new Act(
                act.type(), act.victims(), period(act.period(), "acts.period"), act.methods(), act.statusAtEnd());
    }

    Place place(Place place) {
        if (!shareable) {
            return place;
        }
        Place shown = Place.at(place.region(), null, null, SettlementClass.UNKNOWN, place.locationType());
        redactions.withheld(place.district(), "place.district", SECURITY, PLACE);
        redactions.withheld(place.site(), "place.site", SECURITY, PLACE);
        redactions.coarser(place.settlement(), shown.settlement(), "place.settlement", SECURITY, PLACE);
        return shown;
    }

    @Nullable
    Victims victims(@Nullable Victims victims) {
        if (victims == null || !shareable) {
            return victims;
        }
        boolean minors =
                victims.ages().contains(AgeBand.FROM_0_TO_11) || victims.ages().contains(AgeBand.FROM_12_TO_17);
        return new Victims(
                victims.count(),
                victims.unit(),
                minors
                        ? redactions.coarser(victims.ages(), Set.of(), "victims.ages", MINOR, "shareable-minor")
                        : victims.ages(),
                victims.sexes(),
                victims.targetedFor(),
                victims.biasIndicators(),
                victims.basis());
    }

    /** A unit has an address, and a small one has few members. */
    Perpetrator perpetrator(Perpetrator by) {
        if (!shareable) {
            return by;
        }
        return new Perpetrator(
                by.type(),
                redactions.withheld(by.unit(), "perpetrators.unit", THIRD_PARTY, PLACE),
                by.count(),
                by.involvement(),
                by.stateAcquiescence(),
                by.post(),
                by.process());
    }

    Particulars particulars(Particulars all) {
        if (!shareable) {
            return all;
        }
        return new Particulars(
                all.detention(),
                all.torture(),
                all.killing(),
                loss(all.loss()),
                prosecution(all.prosecution()),
                all.assembly(),
                measure(all.measure()),
                online(all.online()),
                complaint(all.complaint()));
    }

    private Particulars.@Nullable Loss loss(Particulars.@Nullable Loss loss) {
        return loss == null
                ? null
                : new Particulars.Loss(
                        loss.type(),
                        redactions.withheld(loss.roubles(), "particulars.loss.roubles", SECURITY, "shareable-amount"));
    }

    private Particulars.@Nullable Prosecution prosecution(Particulars.@Nullable Prosecution prosecution) {
        return prosecution == null
                ? null
                : new Particulars.Prosecution(
                        prosecution.court(),
                        prosecution.article(),
                        redactions.withheld(
                                prosecution.fineMin(), "particulars.prosecution.fineMin", SECURITY, "shareable-amount"),
                        redactions.withheld(
                                prosecution.fineMax(), "particulars.prosecution.fineMax", SECURITY, "shareable-amount"),
                        prosecution.appeal());
    }

    /** The day on which a law came into force is no secret, and finds nobody. */
    private static Particulars.@Nullable Measure measure(Particulars.@Nullable Measure measure) {
        return measure;
    }

    /** Whoever has a list of addresses can find the one that has a hash. */
    private Particulars.@Nullable Online online(Particulars.@Nullable Online online) {
        return online == null
                ? null
                : new Particulars.Online(
                        online.restriction(),
                        redactions.withheld(
                                online.addressSha256(),
                                "particulars.online.addressSha256",
                                SECURITY,
                                "shareable-hash"));
    }

    private Particulars.@Nullable Complaint complaint(Particulars.@Nullable Complaint complaint) {
        return complaint == null
                ? null
                : new Particulars.Complaint(
                        complaint.status(),
                        period(complaint.filedOn(), "particulars.complaint.filedOn"),
                        complaint.refusals(),
                        complaint.history());
    }
}
