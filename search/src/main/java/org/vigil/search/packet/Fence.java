package org.vigil.search.packet;

import java.nio.charset.StandardCharsets;
import org.vigil.contract.Json;
import tools.jackson.databind.JsonNode;

/** Refuses dossiers whose parts do not fit the level or the profile, so that a mistake made elsewhere cannot leak here. */
public final class Fence {
    private Fence() {}

    static void check(Dossier dossier) {
        if (dossier.stateFacing() && dossier.order().profile().signer() == Profile.Signer.ORG) {
            throw new Unfit("state-facing-but-signed-by-us");
        }
        if (dossier.stateFacing() && dossier.log() != null && dossier.log().signature() != null) {
            throw new Unfit("state-facing-but-log-signed-by-us");
        }
        if (dossier.isGuarded()) {
            dossier.items().forEach(Fence::checkCustody);
        }
    }

    private static void checkCustody(Dossier.Item item) {
        for (String line : item.custody().links()) {
            JsonNode link = Json.events().readTree(line.getBytes(StandardCharsets.UTF_8));
            if (!link.path("item").asString("").equals(item.name())
                    || !link.path("actor").asString("").equals(link.path("role").asString(""))) {
                throw new Unfit("custody-names-item-or-actor");
            }
        }
    }

    /** A dossier that must not become a packet; the message is a stable code. */
    public static final class Unfit extends IllegalArgumentException {
        Unfit(String code) {
            super(code);
        }
    }
}
