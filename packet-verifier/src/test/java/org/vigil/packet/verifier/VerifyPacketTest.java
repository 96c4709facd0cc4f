package org.vigil.packet.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.packet.verifier.report.Paint;

/** The command line as somebody uses it who has the jar, a packet and a paper with fingerprints. */
class VerifyPacketTest {

    private record Answer(int exitCode, String out, String err) {}

    @TempDir
    private Path folder = Path.of("");

    private String packet = "";
    private String signer = "";
    private String authority = "";

    @BeforeEach
    void setUp() throws IOException {
        Path zip = folder.resolve(SamplePacket.NUMBER + ".zip");
        packet = Files.write(zip, SamplePacket.signed().zip().write()).toString();
        signer =
                SamplePacket.Cast.USUAL.signer().anchor(folder.resolve("s.pem")).toString();
        authority = SamplePacket.Cast.USUAL
                .authority()
                .anchor(folder.resolve("t.pem"))
                .toString();
    }

    @Test
    void saysInBothLanguagesWhatIsProven() {
        Answer english = run(packet, "--anchor", signer, "--tsa", authority, "--lang", "en");
        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("INTEGRITY       VALID", "ORIGIN          VALID", "TIME            VALID");
        assertThat(english.out()).contains("CN=Signer", "existed at 2026-03-01 12:00:00 UTC");
        Answer russian = run(packet, "--anchor", signer, "--tsa", authority, "--lang", "ru");
        assertThat(russian.out())
                .contains("ЦЕЛОСТНОСТЬ", "ПОДТВЕРЖДЕНО (VALID)", "существовал 2026-03-01 12:00:00 UTC");
    }

    @Test
    void neverShowsAsValidWhatWasNotChecked() {
        Answer answer = run(packet, "--lang", "en");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out())
                .contains("ORIGIN          NOT-CHECKED", "TIME            NOT-CHECKED", "--anchor", "--tsa")
                .doesNotContain("ORIGIN          VALID", "TIME            VALID");
    }

    @Test
    void doesNotCallThatCheckedWhichWasOnlyExpectedToBeMissing() throws IOException {
        Files.write(Path.of(packet), SamplePacket.stateFacing().zip().write());

        Answer answer = run(packet, "--tsa", authority, "--no-signer", "--lang", "en");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("ORIGIN          NOT-CHECKED").doesNotContain("everything was checked");
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        byte[] zip = FileAttack.CHANGE_A_FILE.packet().zip().write();
        Files.write(Path.of(packet), zip);

        Answer answer = run(packet, "--lang", "en");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("INTEGRITY       INVALID", "[file-changed]", "data/items/T-0001/item.json");
    }

    @Test
    void writesTheSameForMachines() throws IOException {
        Path json = folder.resolve("out.json");
        assertThat(run(packet, "--tsa", authority, "--json", json.toString(), "--lang", "en")
                        .exitCode())
                .isEqualTo(2);

        String written = Files.readString(json);
        assertThat(written)
                .contains("\"schema\":\"packet-verification-1\"", "\"exitCode\":2")
                .contains("\"integrity\":{\"verdict\":\"VALID\"", "\"origin\":{\"verdict\":\"NOT-CHECKED\"")
                .contains("\"time\":{\"verdict\":\"VALID\"", "\"code\":\"signer-no-anchor\"")
                .contains("\"time\":\"2026-03-01T12:00:00Z\"");
        assertThat(run(packet, "--tsa", authority, "--json", "-", "--lang", "en")
                        .out())
                .isEqualTo(written);
    }

    @Test
    void showsNothingOfTheContentNorOfNamesThatWerePlanted() throws IOException {
        SamplePacket planted = SamplePacket.signed();
        planted.put("data/items/T-0001/item.json", "{\"name\":\"Ivan Petrov\"}");
        planted.put("data/Ivan Petrov.txt", "x");
        planted.put("data/\u001b[2J.txt", "x");
        Files.write(Path.of(packet), planted.zip().write());

        Answer answer = run(packet, "--lang", "en");

        assertThat(answer.out()).contains("[path-unsafe]", "[file-changed]").doesNotContain("Ivan", "\u001b");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void saysWhatItDidNotUnderstandAndCallsThatNoVerdict() {
        assertThat(run("--lang", "en").exitCode()).isEqualTo(3);
        assertThat(run("missing.zip", "--lang", "en"))
                .satisfies(answer -> assertThat(answer.exitCode()).isEqualTo(3))
                .satisfies(answer -> assertThat(answer.err()).contains("cannot be read: missing.zip"));
        assertThat(run(packet, "--anchor", packet, "--lang", "ru").err()).contains("Сертификат не читается");
        assertThat(run(packet, "--checkpoint", packet, "--lang", "en").exitCode())
                .isEqualTo(3);
        assertThat(run(packet, "--fly", "--lang", "en").exitCode()).isEqualTo(3);
    }

    @Test
    void helpsInBothLanguages() {
        assertThat(run("--help", "--lang", "en").out()).contains("Exit codes:", "--no-signer");
        assertThat(run("--help", "--lang=ru").out()).contains("Коды выхода:", "--no-signer");
    }

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int exit = VerifyPacket.run(new PrintWriter(out), new PrintWriter(err), bytes, new Paint(false), arguments);
        return new Answer(exit, out + bytes.toString(UTF_8), err.toString());
    }
}
