package org.vigil.packet.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.vigil.packet.verifier.custody.Witness;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Finding;
import org.vigil.packet.verifier.finding.Verdict;
import org.vigil.packet.verifier.report.Report;
import org.vigil.packet.verifier.seal.Anchors;

/** Somebody who was given the anchors of the usual cast on paper, and reads in the summer of 2026. */
record Reader(Anchors anchors, Anchors authorities, Witness witness, boolean nobodySigns, Instant now) {

    private static final Instant SUMMER = Instant.parse("2026-07-01T00:00:00Z");

    /** Has nothing. */
    static Reader unprepared() {
        return new Reader(anchors(List.of()), anchors(List.of()), new Witness(List.of(), null), false, SUMMER);
    }

    static Reader prepared(Path folder) throws IOException {
        return knowing(SamplePacket.Cast.USUAL, folder);
    }

    static Reader knowing(SamplePacket.Cast cast, Path folder) throws IOException {
        Path signer = cast.signer().anchor(folder.resolve("signer.pem"));
        Path authority = cast.authority().anchor(folder.resolve("authority.pem"));
        return new Reader(
                anchors(List.of(signer.toString())),
                anchors(List.of(authority.toString())),
                new Witness(List.of(), null),
                false,
                SUMMER);
    }

    static Anchors anchors(List<String> stated) {
        try {
            return Anchors.read(stated);
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    Reader with(Witness other) {
        return new Reader(anchors, authorities, other, nobodySigns, now);
    }

    Reader expectingNobody() {
        return new Reader(anchors, authorities, witness, true, now);
    }

    Reader at(Instant time) {
        return new Reader(anchors, authorities, witness, nobodySigns, time);
    }

    Report read(Path file) {
        try {
            return Verification.of(
                    new Request(file, anchors, authorities, witness, nobodySigns), Clock.fixed(now, ZoneOffset.UTC));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Report read(byte[] zip, Path folder) throws IOException {
        return read(Files.write(folder.resolve(SamplePacket.NUMBER + ".zip"), zip));
    }

    static List<Verdict> verdicts(Report report) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            verdicts.add(report.findings().verdict(aspect));
        }
        return verdicts;
    }

    static List<Code> codes(Report report) {
        List<Code> codes = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            report.findings().of(aspect).stream().map(Finding::code).distinct().forEach(codes::add);
        }
        return codes;
    }
}
