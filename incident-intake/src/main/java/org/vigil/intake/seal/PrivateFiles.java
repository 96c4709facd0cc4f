package org.vigil.intake.seal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that this user alone can read, and that are on the disk when they are said to be. */
final class PrivateFiles {
    private final boolean posix;

    private PrivateFiles(boolean posix) {
        this.posix = posix;
    }

    /** As far as the file system of a path knows users. */
    static PrivateFiles on(Path path) {
        return new PrivateFiles(
                path.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions("rwx------"));
    }

    /** Writes a new file, through to the disk. */
    void write(Path file, Vault.Writing writing) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, permissions("rw-------"))) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            writing.to(new Uncloseable(out));
            out.flush();
            channel.force(true);
        }
    }

    /** A name is on the disk only when its folder is. */
    static void bringToDisk(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** What lies in a folder and ends so; nothing where there is no such folder. */
    static List<Path> list(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private FileAttribute<?>[] permissions(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
