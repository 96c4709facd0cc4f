package org.vigil.standalone.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @Test
    void signsWithOneHalfWhatTheOtherVerifies(@TempDir Path root) throws Exception {
        Path folder = root.resolve("keys");
        new Keys(folder).createMissing();
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        PrivateKey signing = rsa.generatePrivate(new PKCS8EncodedKeySpec(decode(folder, "token-private.pem")));
        PublicKey verifying = rsa.generatePublic(new X509EncodedKeySpec(decode(folder, "token-public.pem")));

        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(signing);
        signature.update("token".getBytes(UTF_8));
        byte[] signed = signature.sign();
        signature.initVerify(verifying);
        signature.update("token".getBytes(UTF_8));

        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void makesSecretsOfThirtyTwoBytesThatNobodyElseReads(@TempDir Path root) throws Exception {
        Path folder = root.resolve("keys");
        Keys keys = new Keys(folder);
        keys.createMissing();

        assertThat(keys.operatorSecret()).matches("[0-9a-f]{64}");
        assertThat(folder.resolve("person-token.key")).content().matches("[0-9a-f]{64}");
        assertThat(permissions(folder)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4).allSatisfy(file -> assertThat(permissions(file))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void neverReplacesAKey(@TempDir Path root) throws Exception {
        Path folder = root.resolve("keys");
        Keys keys = new Keys(folder);
        keys.createMissing();
        Map<Path, String> before = contents(folder);

        keys.createMissing();

        assertThat(contents(folder)).isEqualTo(before);
    }

    private static byte[] decode(Path folder, String name) throws Exception {
        String body = Files.readString(folder.resolve(name)).replaceAll("-----[A-Z ]+-----", "");
        return Base64.getMimeDecoder().decode(body);
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static Map<Path, String> contents(Path folder) throws Exception {
        Map<Path, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file, Files.readString(file));
            }
        }
        return contents;
    }
}
