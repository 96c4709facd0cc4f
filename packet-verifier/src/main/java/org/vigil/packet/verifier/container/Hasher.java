package org.vigil.packet.verifier.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads files whole and keeps what they were; SHA-512, the slowest of the sums, on a thread of its own. */
final class Hasher implements Closeable {

    private static final int CHUNK = 1 << 20;

    /** Below this, handing over costs more than it gains. */
    private static final int SMALL = 1 << 15;

    private final ExecutorService beside = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "sha-512");
        thread.setDaemon(true);
        return thread;
    });
    private byte[] filled = new byte[CHUNK];
    private byte[] spare = new byte[CHUNK];
    private long checksum;

    Fingerprint read(InputStream in) throws IOException {
        MessageDigest sha256 = Hex.digest("SHA-256");
        MessageDigest sha512 = Hex.digest("SHA-512");
        CRC32 crc = new CRC32();
        long bytes = 0;
        Future<?> running = null;
        for (int length = in.readNBytes(filled, 0, CHUNK); length > 0; length = in.readNBytes(filled, 0, CHUNK)) {
            await(running);
            running = null;
            byte[] chunk = filled;
            int size = length;
            if (size > SMALL) {
                running = beside.submit(() -> sha512.update(chunk, 0, size));
            } else {
                sha512.update(chunk, 0, size);
            }
            sha256.update(chunk, 0, size);
            crc.update(chunk, 0, size);
            bytes += size;
            filled = spare;
            spare = chunk;
        }
        await(running);
        checksum = crc.getValue();
        return new Fingerprint(bytes, Hex.of(sha256.digest()), Hex.of(sha512.digest()));
    }

    /** CRC-32 of the file that was read last. */
    long checksum() {
        return checksum;
    }

    private static void await(@Nullable Future<?> running) throws IOException {
        if (running == null) {
            return;
        }
        try {
            running.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        beside.shutdownNow();
    }
}
