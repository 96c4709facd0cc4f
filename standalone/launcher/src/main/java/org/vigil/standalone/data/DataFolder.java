package org.vigil.standalone.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Everything of one stack: logs, keys, what each child keeps. One launcher at a time holds it. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public void create() {
        try {
            Private.folder(root);
            Private.folder(logs());
            Files.deleteIfExists(Files.createTempFile(root, "writable-", ".part"));
        } catch (AccessDeniedException denied) {
            throw new Problem("The data folder " + root + " cannot be written to by you.", denied);
        } catch (FileSystemException refused) {
            String reason = refused.getReason();
            throw new Problem(
                    "The data folder " + root + " cannot be used: " + (reason == null ? "it is no folder" : reason)
                            + ".",
                    refused);
        } catch (IOException refused) {
            throw new Problem("The data folder " + root + " cannot be used.", refused);
        }
    }

    /** Held until it is closed or the process ends, however it ends; null if another launcher holds it. */
    public @Nullable FileLock tryLock() {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (IOException refused) {
            throw new Problem("The data folder " + root + " cannot be locked.", refused);
        }
    }

    /** Whether a launcher holds this folder now; asked of the lock, which cannot be stale as a process id can. */
    public boolean isHeld() {
        if (!Files.exists(root.resolve("lock"))) {
            return false;
        }
        FileLock lock = tryLock();
        if (lock == null) {
            return true;
        }
        try {
            lock.channel().close();
        } catch (IOException released) {
            // It is closed all the same.
        }
        return false;
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path logOf(String child) {
        return logs().resolve(child + ".log");
    }

    public Path homeOf(String child) {
        return root.resolve(child);
    }

    public Keys keys() {
        return new Keys(root.resolve("keys"));
    }

    public Ports ports() {
        return new Ports(root.resolve("ports.properties"));
    }

    /** What the running stack says of itself. */
    public StatusFile status() {
        return new StatusFile(root.resolve("status.properties"));
    }

    /** The administrator's one-time password, which the gateway leaves here once. */
    public Path firstPassword() {
        return homeOf("gateway").resolve("first-password");
    }
}
