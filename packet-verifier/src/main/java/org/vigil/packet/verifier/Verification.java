package org.vigil.packet.verifier;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.bag.Bag;
import org.vigil.packet.verifier.bag.Description;
import org.vigil.packet.verifier.bag.Naming;
import org.vigil.packet.verifier.container.Fingerprint;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.container.Unreadable;
import org.vigil.packet.verifier.custody.Custody;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Findings;
import org.vigil.packet.verifier.report.Report;
import org.vigil.packet.verifier.seal.SealCheck;
import org.vigil.packet.verifier.seal.Seals;

/** One packet, from its first byte to the last sentence about it. */
final class Verification {

    private final Request request;
    private final Clock clock;
    private final Findings findings = new Findings();

    private Verification(Request request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    static Report of(Request request, Clock clock) throws IOException {
        return new Verification(request, clock).report();
    }

    private Report report() throws IOException {
        try (Packet packet = Packet.open(request.file(), findings)) {
            Bag.check(packet, findings);
            Description description = Description.read(packet, findings);
            Naming.check(request.file(), packet, description, findings);
            Custody.check(packet, description, request.witness(), findings);
            findings.completed(Aspect.INTEGRITY);
            return report(packet, description);
        } catch (Unreadable unreadable) {
            findings.add(unreadable.code(), unreadable.where());
            return new Report("", "", findings, Seals.NONE, request.nobodySigns());
        }
    }

    private Report report(Packet packet, @Nullable Description description) throws IOException {
        Seals seals = SealCheck.check(packet, description, request.signers(), request.authorities(), clock, findings);
        String tagManifest = Optional.ofNullable(packet.files().get(Bag.TAG_MANIFEST))
                .map(Fingerprint::sha256)
                .orElse("");
        return new Report(packet.folder(), tagManifest, findings, seals, request.nobodySigns());
    }
}
