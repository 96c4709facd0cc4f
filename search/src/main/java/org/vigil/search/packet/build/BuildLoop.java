package org.vigil.search.packet.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for approved packets all the time, and builds them one after the other; throws away the files that have been there
 * for as long as they may be fetched.
 */
public final class BuildLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BuildLoop.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final Building building;
    private final Path folder;
    private final Duration kept;
    private final Clock clock;
    private final Thread thread = new Thread(this::turnForEver, "packets");
    private @Nullable Instant warned;

    public BuildLoop(Building building, Path folder, Duration kept, Clock clock) {
        this.building = building;
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void turnForEver() {
        try {
            while (true) {
                turn();
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() {
        try {
            Files.createDirectories(folder);
            expire();
            building.buildOpen();
            warned = null;
        } catch (IOException | RuntimeException later) {
            warn(later);
        }
    }

    private void expire() throws IOException {
        Instant oldest = clock.instant().minus(kept);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.zip")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Once a minute is enough to be noticed; the kind of failure tells no content. */
    private void warn(Exception later) {
        Instant now = clock.instant();
        if (warned == null || warned.plus(BETWEEN_WARNINGS).isBefore(now)) {
            warned = now;
            LOG.warn("Packets wait: {}", later.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
