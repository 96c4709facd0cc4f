package org.vigil.packet.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.packet.verifier.finding.Verdict.INVALID;
import static org.vigil.packet.verifier.finding.Verdict.NOT_CHECKED;
import static org.vigil.packet.verifier.finding.Verdict.VALID;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.report.Report;

/** Every attack is found, by the code that names what was done. */
class AttackTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void onFilesIsFound(FileAttack attack) throws IOException {
        SamplePacket packet = attack.packet();
        Report report = Reader.knowing(packet.cast, folder).read(packet.zip().write(), folder);

        assertThat(Reader.codes(report)).contains(attack.expected);
        assertThat(report.findings().verdict(attack.expected.aspect())).isEqualTo(INVALID);
        assertThat(report.exitCode()).isEqualTo(Report.INVALID);
    }

    @ParameterizedTest
    @EnumSource
    void onFilesIsFoundInTheFolder(FileAttack attack) throws IOException {
        SamplePacket packet = attack.packet();
        Report report = Reader.knowing(packet.cast, folder).read(packet.folder(folder));

        assertThat(Reader.codes(report)).contains(attack.expected);
        assertThat(report.exitCode()).isEqualTo(Report.INVALID);
    }

    @ParameterizedTest
    @EnumSource
    void onTheContainerIsFound(ZipAttack attack) throws IOException {
        Report report = Reader.prepared(folder).read(attack.zip(), folder);

        assertThat(Reader.codes(report)).contains(attack.expected);
        assertThat(report.findings().verdict(attack.expected.aspect())).isEqualTo(INVALID);
        assertThat(report.exitCode()).isEqualTo(Report.INVALID);
    }

    /** Whoever can have a packet stamped can make one that names nobody: what it never becomes is a signed one. */
    @Test
    void thatMakesASignedPacketAnUnsignedOneNeverPasses() throws IOException {
        SamplePacket unsigned = SamplePacket.stateFacing();

        Report report = Reader.prepared(folder).read(unsigned.zip().write(), folder);

        assertThat(Reader.verdicts(report)).containsExactly(VALID, NOT_CHECKED, VALID);
        assertThat(report.exitCode()).isEqualTo(Report.NOT_CHECKED);
    }

    /** The certificates of an impostor lie in the packet as well. */
    @Test
    void withItsOwnAnchorsInThePacketProvesNothing() throws IOException {
        SamplePacket.Cast usual = SamplePacket.Cast.USUAL;
        SamplePacket packet = SamplePacket.signed(
                new SamplePacket.Cast(usual.foreigner(), usual.foreignAuthority(), usual.signer(), usual.authority()));

        Report report = Reader.unprepared().read(packet.zip().write(), folder);

        assertThat(Reader.verdicts(report)).containsExactly(VALID, NOT_CHECKED, NOT_CHECKED);
    }

    @Test
    void onThePacketsOwnLogIsFound() throws IOException {
        SamplePacket packet = SamplePacket.stateFacing();
        SampleLog log = new SampleLog();
        for (String item : packet.leaves.keySet()) {
            packet.lines(item).forEach(log::append);
        }
        // One more leaf than the packet has links: proofs hold, but it is no longer the packet's own log.
        log.append("{}");
        packet.checkpoint(log);
        packet.list().stamp(packet.cast.authority());

        Report report = Reader.prepared(folder).read(packet.zip().write(), folder);

        assertThat(Reader.codes(report)).containsExactly(Code.CUSTODY_TREE, Code.SIGNATURE_NOBODY);
    }

    @Test
    void thatOnlyRenamesTheFileIsFound() throws IOException {
        Path renamed = Files.write(
                folder.resolve("PKT-2026-00000001.zip"),
                SamplePacket.signed().zip().write());

        assertThat(Reader.codes(Reader.prepared(folder).read(renamed))).containsExactly(Code.PACKET_NUMBER);
    }

    @Test
    void thatCutsTheFileAnywhereIsFound() throws IOException {
        byte[] zip = SamplePacket.signed().zip().write();
        for (int length = 0; length < zip.length; length += 97) {
            Report report = Reader.prepared(folder).read(Arrays.copyOf(zip, length), folder);

            assertThat(report.exitCode()).as("cut to %d bytes", length).isEqualTo(Report.INVALID);
        }
    }

    @Test
    void ofAnotherKindOfFileIsFound() throws IOException {
        Report report = Reader.prepared(folder)
                .read("this is no packet at all, only words".getBytes(StandardCharsets.UTF_8), folder);

        assertThat(Reader.verdicts(report)).containsExactly(INVALID, NOT_CHECKED, NOT_CHECKED);
    }

    @Test
    void withALinkInTheFolderIsFoundAndTheLinkNotFollowed() throws IOException {
        Path packet = SamplePacket.signed().folder(folder);
        Path file = packet.resolve("data/load-file.csv");
        Files.move(file, folder.resolve("elsewhere"));
        Files.createSymbolicLink(file, folder.resolve("elsewhere"));

        assertThat(Reader.codes(Reader.prepared(folder).read(packet))).contains(Code.PATH_LINK, Code.FILE_MISSING);
    }
}
