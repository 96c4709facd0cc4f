package org.vigil.search.packet.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A key that never leaves its device, here SoftHSM. SoftHSM reads where its tokens lie from the environment of this
 * process, so whoever wants this test to run sets SOFTHSM2_CONF before.
 */
class DeviceTest {
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"), Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"));

    @Test
    void signsWithAKeyInADevice(@TempDir Path folder) throws Exception {
        boolean ready = System.getenv("SOFTHSM2_CONF") != null && library().isPresent();
        if (!ready) {
            System.out.println("Skipped: SOFTHSM2_CONF is not set, or SoftHSM is not on this computer.");
        }
        Assumptions.assumeTrue(ready, "SOFTHSM2_CONF is not set, or SoftHSM is not on this computer.");
        Tools.need("softhsm2-util", "keytool");
        String label = folder.getFileName().toString();
        run("softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "0000", "--pin", "1234");
        Path description = Files.writeString(
                folder.resolve("device.cfg"),
                "name = " + label + "\nlibrary = " + library().orElseThrow() + "\nslot = " + slot(label) + "\n");
        Files.writeString(folder.resolve("device.cfg.password"), "1234\n");
        run(
                "keytool",
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-alias",
                "key",
                "-dname",
                "CN=Advocate",
                "-ext",
                "KU=digitalSignature,nonRepudiation",
                "-ext",
                "EKU=emailProtection",
                "-storetype",
                "PKCS11",
                "-keystore",
                "NONE",
                "-storepass",
                "1234",
                "-addprovider",
                "SunPKCS11",
                "-providerArg",
                description.toString());

        Hands hands = new Hands(
                SealSettings.from(Map.of(
                        "VIGIL_SIGNING", description.toString(), "VIGIL_TIMESTAMPS", "http://127.0.0.1:9/")::get),
                TestKeys.CLOCK);
        Identity identity = hands.apply(SealProfile.ORG).signer();

        if (identity == null) {
            throw new AssertionError("nobody signs");
        }
        assertThat(identity.key().getEncoded()).as("the key stays where it is").isNull();
        byte[] content = "manifest".getBytes(UTF_8);
        CMSSignedData signed = new CMSSignedData(
                new CMSProcessableByteArray(content), new Cms(identity).cades(content, Instant.EPOCH));
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(identity.certificate())))
                .isTrue();
    }

    private static Optional<Path> library() {
        return LIBRARIES.stream().filter(Files::exists).findFirst();
    }

    /** SoftHSM renumbers a token when it is made; the new number stands before its label. */
    private static String slot(String label) throws IOException, InterruptedException {
        String slot = "";
        for (String line : run("softhsm2-util", "--show-slots").lines().toList()) {
            if (line.startsWith("Slot ")) {
                slot = line.substring("Slot ".length()).strip();
            } else if (line.contains(label)) {
                return slot;
            }
        }
        throw new AssertionError("the token was not made");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.of(command).toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
