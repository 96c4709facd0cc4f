package org.vigil.search.packet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Consent;
import org.vigil.contract.Period;

/** Writes {@code consent.json}: which scope covers this forum and level, and as of which event of the log. */
record ConsentJson(Dossier dossier, Dossier.Item item) {

    byte[] bytes() {
        Consent consent = item.testimony().consent();
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("item", item.name());
        written.put("forum", dossier.order().forum());
        written.putAll(shortly(dossier, item.verdict()));
        written.put("answer", "YES");
        written.put("narrative", item.verdict().narrative());
        written.put("givenBy", consent.givenBy());
        written.put("method", consent.method());
        written.put("language", consent.language());
        written.put("risksExplained", consent.risksExplained());
        Period givenOn = consent.givenOn() == null ? null : Period.day(consent.givenOn());
        written.put("givenOn", givenOn == null || !dossier.level().isShareable() ? givenOn : givenOn.months());
        written.put("expiresOn", dossier.level().isShareable() ? null : consent.expiresOn());
        return CanonicalJson.of(written);
    }

    /** As it stands in {@code packet.json}; how long our log is, is told in confidence only. */
    static Map<String, @Nullable Object> shortly(Dossier dossier, Dossier.Verdict verdict) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("scope", verdict.scope());
        written.put("level", dossier.level());
        written.put("checkedAtOffset", dossier.isGuarded() ? null : verdict.checkedAtOffset());
        return written;
    }
}
