package org.vigil.intake.quarantine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that only this deployment's key opens. What {@link #write} returned from survives a crash whole, and a file is
 * never seen half-written: it is made beside, forced to the disk, and then renamed over.
 */
final class SealedFolder {
    private static final String SEALED = ".sealed";
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final Seal seal;

    SealedFolder(Path folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
            for (Path leftover : list(UNFINISHED)) {
                Files.delete(leftover);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    void write(String name, byte[] content) {
        Path unfinished = folder.resolve(name + UNFINISHED);
        try {
            try (FileChannel file = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(seal.close(name, content));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Empty if there is none; throws {@link Seal.Broken} if it is not what was written under this name and key. */
    Optional<byte[]> read(String name) {
        try {
            return Optional.of(seal.open(name, Files.readAllBytes(file(name))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void delete(String name) {
        try {
            if (Files.deleteIfExists(file(name))) {
                forceFolder();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<String> names() {
        try {
            return list(SEALED).stream()
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - SEALED.length()))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SEALED);
    }

    private List<Path> list(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ending)) {
            files.forEach(found::add);
        }
        return found;
    }

    /** A new name is on the disk only when its folder is. */
    private void forceFolder() throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
