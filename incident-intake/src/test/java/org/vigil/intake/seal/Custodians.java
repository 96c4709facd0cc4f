package org.vigil.intake.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Two invented custodians with age keys that seal nothing but what tests make up, and the tool that they would use. */
public final class Custodians {
    private static final List<String> RECIPIENTS = List.of(
            "age1w9a8mnmg6g5qd7gstm96xhusxxj9spayzznxky95sdt52dx7yd3q7x9n8j",
            "age154c9yetp0g7ax5mqz9e5x8y3nrmsrx8z5rr5gfu0fuyc0tdhxsvs83ea5s");

    static final List<String> SECRET_KEYS = List.of(
            "AGE-SECRET-KEY-16HW6C3JV2SSV2LR6K3S5EJACFFVN2HCG03UDCYTU5VKQ70MGAYXSC2WEWZ",
            "AGE-SECRET-KEY-1S3D22DCYAQDJUH5RLAXQ46CNFL784AAHAC6SFLP63N6UXFA42YNSSR2S65");

    private Custodians() {}

    public static Recipients recipients() {
        try {
            Path file = Files.createTempFile("recipients", ".txt");
            write(file);
            Recipients recipients = Recipients.read(file);
            Files.delete(file);
            return recipients;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void write(Path file) throws IOException {
        Files.writeString(file, "# Two custodians\n\n" + String.join("\n", RECIPIENTS) + "\n");
    }

    /** Opens a sealed file with Debian's age as each custodian in turn, who must read the same; skips where it is absent. */
    public static byte[] open(Path folder, byte[] sealed) {
        Assumptions.assumeTrue(ageIsThere(), "skipped: 'age' is not installed (apt-get install age)");
        byte[] first = open(folder, sealed, SECRET_KEYS.get(0));
        if (!java.util.Arrays.equals(first, open(folder, sealed, SECRET_KEYS.get(1)))) {
            throw new AssertionError("two custodians read different things");
        }
        return first;
    }

    private static byte[] open(Path folder, byte[] sealed, String key) {
        try {
            Path identity = Files.writeString(folder.resolve("key.txt"), key + "\n");
            Path file = Files.write(folder.resolve("sealed.age"), sealed);
            Path opened = folder.resolve("opened");
            Process age = new ProcessBuilder(
                            "age", "--decrypt", "-i", identity.toString(), "-o", opened.toString(), file.toString())
                    .inheritIO()
                    .start();
            if (!age.waitFor(30, TimeUnit.SECONDS) || age.exitValue() != 0) {
                throw new AssertionError("age cannot open it");
            }
            return Files.readAllBytes(opened);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean ageIsThere() {
        try {
            return new ProcessBuilder("age", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
