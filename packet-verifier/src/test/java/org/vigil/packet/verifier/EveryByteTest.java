package org.vigil.packet.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Verdict;
import org.vigil.packet.verifier.report.Report;
import org.vigil.packet.verifier.seal.Token;

/**
 * Not one bit of a packet can be another without being found; each byte loses one here, and all of them their turn.
 * {@code -Dtamper.bits=8} flips all eight of each.
 */
class EveryByteTest {

    private static final int BITS = Integer.getInteger("tamper.bits", 1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ofTheZipIsWatched() throws IOException {
        byte[] zip = SamplePacket.small().zip().write();
        Reader reader = Reader.prepared(folder);
        Path file = Files.write(folder.resolve(SamplePacket.NUMBER + ".zip"), zip);
        List<String> missed = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int at = 0; at < zip.length; at++) {
                for (int bit = 0; bit < BITS; bit++) {
                    int flipped = zip[at] ^ 1 << (at + bit) % 8;
                    channel.write(ByteBuffer.wrap(new byte[] {(byte) flipped}), at);
                    if (reader.read(file).exitCode() != Report.INVALID) {
                        missed.add(at + ":" + bit);
                    }
                }
                channel.write(ByteBuffer.wrap(zip, at, 1), at);
            }
        }
        System.out.println("tamper: " + zip.length * BITS + " bits of the ZIP, missed " + missed.size());
        assertThat(missed).isEmpty();
        assertThat(reader.read(file).exitCode()).isZero();
    }

    /** The checksums of the ZIP would find each of these, but whoever changes a packet changes them as well. */
    @Test
    void ofTheFilesIsWatchedWithoutTheHelpOfTheZip() throws IOException {
        SamplePacket packet = SamplePacket.small();
        Reader reader = Reader.prepared(folder);
        List<Token> told = reader.read(packet.zip().write(), folder).seals().tokens();
        List<String> missed = new ArrayList<>();
        int flips = 0;
        for (Map.Entry<String, byte[]> file : packet.files.entrySet()) {
            byte[] bytes = file.getValue();
            for (int at = 0; at < bytes.length; at++) {
                int mask = 1 << at % 8;
                bytes[at] ^= (byte) mask;
                Report report = reader.read(packet.zip().write(), folder);
                flips++;
                if (!isFound(report) && !(file.getKey().endsWith(".tsr") && isSameTime(report, told))) {
                    missed.add(file.getKey() + ":" + at);
                }
                bytes[at] ^= (byte) mask;
            }
        }
        System.out.println("tamper: " + flips + " bits of the files, missed " + missed.size());
        assertThat(missed).isEmpty();
    }

    private static boolean isFound(Report report) {
        return report.exitCode() == Report.INVALID;
    }

    /** The outermost envelope has parts that nothing signs; what it proves must be the same for all that. */
    private static boolean isSameTime(Report report, List<Token> told) {
        return report.findings().verdict(Aspect.TIME) != Verdict.VALID
                || (report.seals().tokens().size() == told.size()
                        && report.seals()
                                .tokens()
                                .get(0)
                                .digest()
                                .equals(told.get(0).digest())
                        && report.seals()
                                .tokens()
                                .get(0)
                                .authority()
                                .equals(told.get(0).authority())
                        && report.seals()
                                .tokens()
                                .get(0)
                                .time()
                                .equals(told.get(0).time()));
    }
}
