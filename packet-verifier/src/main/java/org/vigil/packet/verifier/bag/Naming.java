package org.vigil.packet.verifier.bag;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** One number in three places: an old packet under a new name is found. */
public final class Naming {

    private static final Pattern NUMBER = Pattern.compile("PKT-[0-9]{4}-[0-9a-f]{8}");

    private Naming() {}

    public static void check(Path given, Packet packet, @Nullable Description description, Findings findings) {
        if (!NUMBER.matcher(packet.folder()).matches()) {
            findings.add(Code.PACKET_NUMBER, packet.folder());
        }
        if (description == null) {
            return;
        }
        if (!description.number().equals(packet.folder())) {
            findings.add(Code.PACKET_NUMBER, PacketFile.PATH);
        }
        // Somebody may call the file what they like, but not by the number of another packet.
        Matcher named = NUMBER.matcher(String.valueOf(given.getFileName()));
        if (named.find() && !named.group().equals(description.number())) {
            findings.add(Code.PACKET_NUMBER);
        }
    }
}
