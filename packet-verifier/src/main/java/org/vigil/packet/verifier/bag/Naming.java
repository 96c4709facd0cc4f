package org.vigil.packet.verifier.bag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** One number in four places: an old packet under a new name is found. */
public final class Naming {

    private static final Pattern NUMBER = Pattern.compile("PKT-[0-9]{4}-[0-9a-f]{8}");

    private Naming() {}

    public static void check(Path given, Packet packet, @Nullable Description description, Findings findings)
            throws IOException {
        if (!NUMBER.matcher(packet.folder()).matches()) {
            findings.add(Code.PACKET_NUMBER, packet.folder());
        }
        if (description == null) {
            return;
        }
        if (!description.number().equals(packet.folder())) {
            findings.add(Code.PACKET_NUMBER, PacketFile.PATH);
        }
        if (!Bag.info(packet, "External-Identifier").equals(List.of(description.number()))) {
            findings.add(Code.PACKET_NUMBER, "bag-info.txt");
        }
        // Somebody may call the file what they like, but not by the number of another packet.
        Matcher named = NUMBER.matcher(String.valueOf(given.getFileName()));
        if (named.find() && !named.group().equals(description.number())) {
            findings.add(Code.PACKET_NUMBER);
        }
    }
}
