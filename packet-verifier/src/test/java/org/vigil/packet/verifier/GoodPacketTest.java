package org.vigil.packet.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.packet.verifier.finding.Verdict.INVALID;
import static org.vigil.packet.verifier.finding.Verdict.NOT_CHECKED;
import static org.vigil.packet.verifier.finding.Verdict.VALID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.packet.verifier.custody.Checkpoint;
import org.vigil.packet.verifier.custody.Witness;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.report.Report;

/** What is as it must be, read by people who know more or less from elsewhere. */
class GoodPacketTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isValidForAReaderWithAnchors() throws IOException {
        Report report = Reader.prepared(folder).read(SamplePacket.signed().zip().write(), folder);

        assertThat(Reader.codes(report)).isEmpty();
        assertThat(Reader.verdicts(report)).containsExactly(VALID, VALID, VALID);
        assertThat(report.exitCode()).isZero();
        assertThat(report.seals().provenTime()).contains(Sealer.SIGNED);
    }

    @Test
    void isNotProvenForAReaderWithout() throws IOException {
        Report report = Reader.unprepared().read(SamplePacket.signed().zip().write(), folder);

        assertThat(Reader.verdicts(report)).containsExactly(VALID, NOT_CHECKED, NOT_CHECKED);
        assertThat(report.exitCode()).isEqualTo(2);
    }

    @Test
    void isValidByFingerprintsFromPaper() throws IOException {
        Report told = Reader.unprepared().read(SamplePacket.signed().zip().write(), folder);
        String paper = Objects.requireNonNull(told.seals().signer())
                .sha256()
                .replaceAll("(..)(?!$)", "$1:")
                .toUpperCase(Locale.ROOT);
        String authority = told.seals().tokens().get(0).authority().sha256();
        Reader reader = new Reader(
                Reader.anchors(List.of(paper)),
                Reader.anchors(List.of(authority)),
                new Witness(List.of(), null),
                false,
                Sealer.SIGNED);

        assertThat(Reader.verdicts(reader.read(folder.resolve(SamplePacket.NUMBER + ".zip"))))
                .containsExactly(VALID, VALID, VALID);
    }

    @Test
    void isValidUnpackedAndSaysThatTheZipWasNotSeen() throws IOException {
        Report report = Reader.prepared(folder).read(SamplePacket.signed().folder(folder));

        assertThat(Reader.verdicts(report)).containsExactly(VALID, VALID, VALID);
        assertThat(Reader.codes(report)).containsExactly(Code.FOLDER_ONLY);
    }

    @Test
    void isFoundInTheFolderThatSomeProgramsPutAroundIt() throws IOException {
        SamplePacket.signed().folder(Files.createDirectory(folder.resolve("outer")));

        assertThat(Reader.prepared(folder).read(folder.resolve("outer")).exitCode())
                .isZero();
    }

    @Test
    void namesNobodyAndIsThereforeNotCheckedUnlessThatIsExpected() throws IOException {
        byte[] zip = SamplePacket.stateFacing().zip().write();
        Reader reader = Reader.prepared(folder);

        Report report = reader.read(zip, folder);
        assertThat(Reader.verdicts(report)).containsExactly(VALID, NOT_CHECKED, VALID);
        assertThat(Reader.codes(report)).containsExactly(Code.SIGNATURE_NOBODY);
        assertThat(report.exitCode()).isEqualTo(2);
        Report expected = reader.expectingNobody().read(zip, folder);
        assertThat(Reader.verdicts(expected)).containsExactly(VALID, NOT_CHECKED, VALID);
        assertThat(expected.exitCode()).isZero();
    }

    @Test
    void outlivesItsCertificatesOnlyByATimestamp() throws IOException {
        Instant late = Instant.parse("2046-01-01T00:00:00Z");
        byte[] zip = SamplePacket.signed().zip().write();
        Reader reader = Reader.prepared(folder).at(late);

        assertThat(Reader.verdicts(reader.read(zip, folder))).containsExactly(VALID, VALID, VALID);
        Reader withoutTime = new Reader(reader.anchors(), Reader.anchors(List.of()), reader.witness(), false, late);
        Report report = withoutTime.read(zip, folder);
        assertThat(Reader.verdicts(report)).containsExactly(VALID, NOT_CHECKED, NOT_CHECKED);
        assertThat(Reader.codes(report)).contains(Code.SIGNER_EXPIRED_SINCE);
    }

    @Test
    void isComparedWithTheReadersOwnCheckpoint() throws IOException {
        SamplePacket packet = SamplePacket.signed();
        byte[] zip = packet.zip().write();
        String own = packet.text("data/log/checkpoint.txt");

        assertThat(Reader.codes(witnessed(own).read(zip, folder))).isEmpty();
        assertThat(Reader.codes(
                        witnessed(own.replaceAll("root ....", "root 0000")).read(zip, folder)))
                .containsExactly(Code.CHECKPOINT_OTHER);
        Report otherTime = witnessed(own.replaceAll("size .*", "size 9")).read(zip, folder);
        assertThat(Reader.codes(otherTime)).containsExactly(Code.CHECKPOINT_NOT_COMPARED);
        assertThat(Reader.verdicts(otherTime)).containsExactly(NOT_CHECKED, VALID, VALID);
    }

    private Reader witnessed(String checkpoint) throws IOException {
        Checkpoint read = Checkpoint.parse(checkpoint.getBytes(UTF_8)).orElseThrow();
        return Reader.prepared(folder).with(new Witness(List.of(read), null));
    }

    @Test
    void isComparedWithTheKeyOfTheLog() throws IOException, GeneralSecurityException {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Reader reader = Reader.prepared(folder).with(new Witness(List.of(), key.getPublic()));
        SamplePacket packet = SamplePacket.signed();
        assertThat(Reader.codes(reader.read(packet.zip().write(), folder))).containsExactly(Code.CHECKPOINT_UNSIGNED);

        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(packet.bytes("data/log/checkpoint.txt"));
        packet.files.put("data/log/checkpoint.txt.sig", signature.sign());
        packet.list().sign(packet.cast.signer()).stamp(packet.cast.authority());
        assertThat(Reader.codes(reader.read(packet.zip().write(), folder))).isEmpty();

        packet.bytes("data/log/checkpoint.txt.sig")[5] ^= 1;
        packet.list().sign(packet.cast.signer()).stamp(packet.cast.authority());
        assertThat(Reader.verdicts(reader.read(packet.zip().write(), folder))).containsExactly(INVALID, VALID, VALID);
    }
}
