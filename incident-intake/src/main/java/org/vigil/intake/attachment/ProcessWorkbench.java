package org.vigil.intake.attachment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Opens each attachment in a Java process of its own, which holds no key, knows no address and is killed when its time
 * is up. A file made to exhaust, trap or take over whoever opens it reaches no more than that process.
 */
public final class ProcessWorkbench implements Workbench {
    /** A page waits 30 seconds for its answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    static final int HEAP_MEGABYTES = 256;
    private static final int MOST_UPLOADS = 4;
    private static final long LARGEST_COPY = 64L * 1024 * 1024;

    private final Semaphore uploads = new Semaphore(MOST_UPLOADS);
    /** One at a time: the memory of a second one is not counted on. */
    private final Semaphore opening = new Semaphore(1, true);

    private final Duration patience;

    public ProcessWorkbench() {
        this(PATIENCE);
    }

    ProcessWorkbench(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Work begin(FileType type) {
        if (!uploads.tryAcquire()) {
            throw new Unfit(Unfit.Reason.BUSY);
        }
        try {
            return new InProcess(start(type));
        } catch (IOException noProcess) {
            uploads.release();
            throw new Unfit(Unfit.Reason.BUSY);
        }
    }

    private Process start(FileType type) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                // What is in its memory must not reach a disk, whatever becomes of it.
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                // The libraries quote what they read.
                "-Dlogback.configurationFile=org/vigil/intake/attachment/silent.xml",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                CopyMain.class.getName(),
                type.name(),
                String.valueOf(patience.toSeconds())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(new File(System.getProperty("user.dir")));
        // It needs to know nothing, least of all where the keys are.
        builder.environment().clear();
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    private final class InProcess implements Work {
        private final Process process;
        private volatile boolean outOfTime;
        private boolean brokenPipe;

        private InProcess(Process process) {
            this.process = process;
        }

        @Override
        public void take(byte[] piece, int count) {
            try {
                if (!brokenPipe) {
                    process.getOutputStream().write(piece, 0, count);
                }
            } catch (IOException itEnded) {
                // Its exit value says why; the rest of the upload is still wanted for its digest.
                brokenPipe = true;
            }
        }

        @Override
        public void finish(OutputStream copy) throws IOException {
            try {
                if (!opening.tryAcquire(patience.toSeconds(), TimeUnit.SECONDS)) {
                    throw new Unfit(Unfit.Reason.BUSY);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new Unfit(Unfit.Reason.BUSY);
            }
            try {
                open(copy);
            } finally {
                process.destroyForcibly().onExit().join();
                opening.release();
            }
        }

        /** The process works from the end of its input on, so the time runs from there. */
        private void open(OutputStream copy) throws IOException {
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> {
                        if (process.isAlive()) {
                            outOfTime = true;
                            process.destroyForcibly();
                        }
                    });
            endInput();
            pass(process.getInputStream(), copy);
            int exit = process.onExit().join().exitValue();
            if (outOfTime) {
                throw new Unfit(Unfit.Reason.TOO_DEMANDING);
            }
            ExitValues.check(exit);
        }

        private void endInput() {
            try {
                process.getOutputStream().close();
            } catch (IOException itEnded) {
                brokenPipe = true;
            }
        }

        private void pass(InputStream from, OutputStream to) throws IOException {
            byte[] piece = new byte[16 * 1024];
            long passed = 0;
            for (int count = read(from, piece); count >= 0; count = read(from, piece)) {
                passed += count;
                if (passed > LARGEST_COPY) {
                    throw new Unfit(Unfit.Reason.TOO_DEMANDING);
                }
                to.write(piece, 0, count);
            }
        }

        /** A killed process breaks its pipe, which is no fault of the disk that is written to. */
        private int read(InputStream from, byte[] piece) {
            try {
                return from.read(piece);
            } catch (IOException itEnded) {
                return -1;
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
            uploads.release();
        }
    }
}
