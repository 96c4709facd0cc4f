package org.vigil.packet.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Verdict;
import org.vigil.packet.verifier.report.Report;

/** Programs that are not ours say the same of every attack, but for those that are listed with the reason. */
class ShellTest {

    /** What the commands pass and the verifier does not; each of these needs the signer's own key, or does no harm. */
    private static final Map<FileAttack, String> SEEN_BY_THE_VERIFIER_ALONE = Map.of(
            FileAttack.INDEX_WITHOUT_SIGNATURE, "signed by the signer; pdfsig shows it",
            FileAttack.INDEX_WITH_A_SECOND_PART, "signed by the signer; pdfsig shows it",
            FileAttack.INDEX_OF_ANOTHER_SIGNER, "signed by the signer; pdfsig shows it",
            FileAttack.ENCLOSE_THE_CONTENT, "openssl takes a signature that holds what it signs",
            FileAttack.BYTES_AFTER_THE_SIGNATURE, "openssl reads no further than the signature",
            FileAttack.TOKEN_BEFORE_THE_CLOCK_WAS_CERTIFIED, "openssl asks for one time, not for that of the token");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void needsTools() {
        for (String tool : List.of("sh", "sha256sum", "sha512sum", "diff", "openssl")) {
            assumeTrue(isInstalled(tool), "skipped: this system has no " + tool);
        }
    }

    private static boolean isInstalled(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    @Test
    void passesAGoodPacket() throws IOException, InterruptedException {
        assertThat(failures(SamplePacket.signed())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void agreesOn(FileAttack attack) throws IOException, InterruptedException {
        SamplePacket packet = attack.packet();
        List<String> shell = failures(packet);
        Report report = Reader.knowing(packet.cast, folder).read(packet.zip().write(), folder);

        assertThat(shell.isEmpty()).isEqualTo(SEEN_BY_THE_VERIFIER_ALONE.containsKey(attack));
        // Whatever the commands find in an aspect, the verifier finds in the same.
        assertThat(Stream.of(Aspect.values())
                        .filter(aspect -> report.findings().verdict(aspect) == Verdict.INVALID)
                        .map(Aspect::name))
                .containsAll(shell);
    }

    private List<String> failures(SamplePacket packet) throws IOException, InterruptedException {
        Path script = folder.resolve("shell.sh");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("shell.sh"))) {
            Files.write(script, in.readAllBytes());
        }
        Path unpacked = packet.folder(Files.createDirectory(folder.resolve("unpacked")));
        Process process = new ProcessBuilder(
                        "sh",
                        script.toString(),
                        unpacked.toString(),
                        packet.cast.signer().anchor(folder.resolve("a.pem")).toString(),
                        packet.cast.authority().anchor(folder.resolve("t.pem")).toString(),
                        Long.toString(Sealer.SIGNED.getEpochSecond()),
                        SamplePacket.NUMBER)
                .redirectErrorStream(true)
                .start();
        List<String> printed = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isLessThan(9);
        return printed;
    }
}
