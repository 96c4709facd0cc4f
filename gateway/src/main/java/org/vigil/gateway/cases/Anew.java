package org.vigil.gateway.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.Packets;

/** The form for a packet filled in as another was asked for, without the testimonies that may not go there any more. */
final class Anew {
    private Anew() {}

    static Sent like(Packets.Packet packet) {
        Set<UUID> gone =
                packet.affected().stream().map(Cases.LeftOut::testimony).collect(Collectors.toSet());
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("recipient", packet.recipient());
        fields.add("purpose", packet.purpose());
        packet.languages().forEach(language -> fields.add("languages", language.name()));
        fields.add("choosing", "testimonies");
        packet.testimonies().stream()
                .filter(testimony -> !gone.contains(testimony))
                .forEach(testimony -> fields.add("testimonies", testimony.toString()));
        enclose(packet.attachments(), fields);
        if (packet.isSealed()) {
            fields.add("supersedes", packet.id().toString());
        }
        return Sent.of("packets", fields);
    }

    /** Where nothing was chosen, the form chooses as it does for everybody. */
    private static void enclose(List<Packets.Enclosed> chosen, MultiValueMap<String, String> fields) {
        if (!chosen.isEmpty()) {
            fields.add("choosing", "attachments");
        }
        for (Packets.Enclosed one : chosen) {
            if (one.attachment() != null) {
                fields.add("attachments", one.testimony() + "/" + one.attachment());
            }
        }
    }
}
