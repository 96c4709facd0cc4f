package org.vigil.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.intake.attachment.Unfit.Reason;
import org.vigil.intake.seal.InMemoryVault;
import org.vigil.intake.seal.Recipients;

/** Files made to exhaust whoever opens them: each ends within the patience and the memory of one small process. */
class HostileFilesTest {
    private static final UUID TESTIMONY = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    /** Starting, and waiting for a busy machine. */
    private static final Duration GRACE = Duration.ofSeconds(8);

    private static final long MOST_MEGABYTES = 640;

    /** A file and how it may end; an empty list means that it must become a copy. */
    record Hostile(String name, Supplier<byte[]> file, List<Reason> refused) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> files() {
        List<Reason> copied = List.of();
        return Stream.of(
                new Hostile(
                        "PNG that claims 900 megapixels",
                        () -> MadeImages.claiming(30_000, 30_000),
                        only(Reason.TOO_MANY_PIXELS)),
                new Hostile(
                        "PNG that claims to be two billion wide",
                        () -> MadeImages.claiming(Integer.MAX_VALUE, 3),
                        only(Reason.TOO_MANY_PIXELS)),
                new Hostile(
                        "JPEG that claims 100 megapixels",
                        () -> MadeImages.jpegClaiming(10_000, 10_000),
                        only(Reason.TOO_MANY_PIXELS)),
                new Hostile(
                        "JPEG that claims 60 megapixels and has none",
                        () -> MadeImages.jpegClaiming(10_000, 6_000),
                        copied),
                new Hostile(
                        "PNG of 100 megapixels",
                        () -> MadeImages.black(10_000, 10_000, 8, 0, 1),
                        only(Reason.TOO_MANY_PIXELS)),
                new Hostile(
                        "PNG of 64 megapixels, 16 bits, transparent",
                        () -> MadeImages.black(8_000, 8_000, 16, 6, 8),
                        copied),
                new Hostile("PNG of 64 megapixels", () -> MadeImages.black(8_000, 8_000, 8, 2, 3), copied),
                new Hostile("PNG with 400 MB of packed text", () -> MadeImages.withHugeText(400_000_000), copied),
                new Hostile(
                        "PNG with 400 MB of packed pixels too many",
                        () -> MadeImages.withEndlessPixels(400_000_000),
                        copied),
                new Hostile(
                        "PDF with a picture of 400 MB",
                        () -> MadePdfs.withHugePicture(11_547),
                        only(Reason.TOO_DEMANDING)),
                new Hostile("PDF page of 14,400 inches", () -> MadePdfs.ofSize(1_036_800, 1_036_800), copied),
                new Hostile("PDF page of one inch by a mile", () -> MadePdfs.ofSize(72, 4_000_000), copied),
                new Hostile("PDF that never ends drawing", MadePdfs::endless, only(Reason.TOO_DEMANDING)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void endWithinTheirBounds(Hostile hostile) {
        byte[] file = hostile.file().get();
        Attachments attachments = new Attachments(
                new InMemoryVault(), Recipients.none(), new ProcessWorkbench(PATIENCE), Clock.systemUTC());
        AtomicLong peak = new AtomicLong();
        Thread watch = watch(peak);
        long start = System.nanoTime();

        String outcome;
        try {
            attachments.take(TESTIMONY, new ByteArrayInputStream(file), kept -> {});
            outcome = "copied";
            assertThat(hostile.refused()).isEmpty();
        } catch (Unfit unfit) {
            outcome = unfit.reason().name();
            assertThat(hostile.refused()).contains(unfit.reason());
        }

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        watch.interrupt();
        System.out.println(String.format(
                Locale.ROOT,
                "%-45s %,11d bytes  %-16s %5.1f s  %4d MB",
                hostile.name(),
                file.length,
                outcome,
                took.toMillis() / 1000.0,
                peak.get()));
        assertThat(took).isLessThan(PATIENCE.plus(GRACE));
        assertThat(peak.get()).isLessThan(MOST_MEGABYTES);
    }

    private static List<Reason> only(Reason reason) {
        return List.of(reason);
    }

    /** The most memory that any child of this process had; zero where the system does not tell. */
    private static Thread watch(AtomicLong peak) {
        Thread watch = new Thread(
                () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        ProcessHandle.current()
                                .children()
                                .forEach(child -> peak.accumulateAndGet(megabytes(child), Math::max));
                        Thread.onSpinWait();
                        java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
                    }
                },
                "watch");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private static long megabytes(ProcessHandle process) {
        Path about = Path.of("/proc", String.valueOf(process.pid()));
        try {
            // Until it runs its own program, a child still counts the memory of this process as its own.
            if (!Files.readString(about.resolve("cmdline")).contains(CopyMain.class.getName())) {
                return 0;
            }
            return Files.readAllLines(about.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
