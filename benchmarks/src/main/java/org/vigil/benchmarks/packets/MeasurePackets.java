package org.vigil.benchmarks.packets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Piece;
import org.vigil.search.packet.seal.SealProfile;
import org.vigil.search.packet.seal.Sealed;
import org.vigil.search.packet.seal.Sealing;

/**
 * {@code MeasurePackets MB FILES VERIFIER} writes a packet of so much noise in so many files, signed and stamped by an own
 * clock, lets the jar at VERIFIER check it within 256 MB, and sha256sum read it: every byte has to be hashed, and more
 * than that the disk alone asks for.
 */
public final class MeasurePackets {
    private static final int MEGABYTE = 1_000_000;

    /** What the verifier asks a packet to say of itself. */
    private static final byte[] ABOUT = """
            {"items":[],"level":"L1","number":"PKT-2026-00000000","profile":{"signer":"org"},"schema":"none",\
            "timestamps":{"authorities":1}}""".getBytes(StandardCharsets.UTF_8);

    private MeasurePackets() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 3) {
            System.err.println("Usage: MeasurePackets MB FILES VERIFIER");
            System.exit(2);
        }
        int files = Integer.parseInt(arguments[1]);
        long size = Long.parseLong(arguments[0]) * MEGABYTE / files;
        Path folder = Files.createTempDirectory("packets");
        try {
            measure(folder, files, size, Path.of(arguments[2]));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static void measure(Path folder, int files, long size, Path verifier)
            throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        Map<String, String> settings =
                Map.of("VIGIL_SIGNING", folder.resolve("signing.p12").toString(), "VIGIL_TIMESTAMPS", "own");
        Sealing sealing = Sealing.configured(settings::get, clock);
        long begun = System.nanoTime();
        sealing.credentials(SealProfile.ORG);
        System.out.println(String.format(Locale.ROOT, "keys made       %.1f s", seconds(begun)));

        Path noise = noise(folder.resolve("noise"), size);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece("data/packet.json", () -> new ByteArrayInputStream(ABOUT)));
        for (int file = 1; file <= files; file++) {
            String path = String.format(Locale.ROOT, "data/noise/%04d.bin", file);
            pieces.add(new Piece(path, () -> Files.newInputStream(noise)));
        }
        begun = System.nanoTime();
        Sealed sealed = sealing.write(
                "PKT-2026-00000000",
                SealProfile.ORG,
                Set.of(Language.EN),
                clock.instant(),
                pieces,
                folder.resolve("PKT-2026-00000000.zip"),
                done -> {});
        report("packet written ", sealed.bytes(), begun);

        String file = sealed.file().toString();
        begun = System.nanoTime();
        int exit = run("java", "-Xmx256m", "-XX:+UseSerialGC", "-jar", verifier.toString(), file);
        report("verified: " + exit + "    ", sealed.bytes(), begun);
        begun = System.nanoTime();
        run("sha256sum", file);
        report("sha256sum of it", sealed.bytes(), begun);
        memory();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static Path noise(Path file, long size) throws IOException {
        byte[] block = new byte[MEGABYTE];
        new Random(1).nextBytes(block);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = size; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return file;
    }

    private static void report(String what, long bytes, long begun) {
        double seconds = seconds(begun);
        System.out.println(String.format(
                Locale.ROOT, "%s %.1f s, %.0f MB/s for %d bytes", what, seconds, bytes / seconds / MEGABYTE, bytes));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The most that this process ever held, as Linux counts it. */
    private static void memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM")) {
                    System.out.println("peak memory     "
                            + line.substring("VmHWM:".length()).strip());
                }
            }
        }
    }
}
