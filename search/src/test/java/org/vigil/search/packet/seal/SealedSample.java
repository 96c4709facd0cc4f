package org.vigil.search.packet.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.vigil.contract.vocabulary.Language;

/** A packet as a reader has it: the file, and the anchors that came by another way, in one folder. */
record SealedSample(Path folder, Path packet, Sealed sealed) {

    static SealedSample in(Path folder, Sealing sealing, SealProfile profile)
            throws IOException, GeneralSecurityException {
        Credentials credentials = sealing.credentials(profile);
        SampleData data = new SampleData(profile, credentials);
        Path packet = folder.resolve(SampleData.NUMBER + ".zip");
        Sealed sealed = sealing.write(
                SampleData.NUMBER,
                profile,
                Set.of(Language.values()),
                SampleData.FROZEN,
                data.pieces(),
                packet,
                done -> {});
        if (profile.signs()) {
            Files.writeString(folder.resolve("anchor.pem"), credentials.anchor().orElseThrow());
            Files.writeString(folder.resolve("log.pem"), data.logKey());
        }
        if (credentials.clockAnchor().isPresent()) {
            Files.writeString(
                    folder.resolve("clock-1.pem"), credentials.clockAnchor().get());
        }
        return new SealedSample(folder, packet, sealed);
    }
}
