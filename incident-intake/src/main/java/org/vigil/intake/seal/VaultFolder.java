package org.vigil.intake.seal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A vault in a folder of this machine: one folder for each testimony, readable by this user alone. A blob is written
 * beside its place, brought to the disk and then moved into it.
 */
public final class VaultFolder implements Vault {
    private static final String UNFINISHED = ".part";

    private final Path root;
    private final boolean posix;

    /** Opens the folder, making it if need be, and clears away what a crash left half-written. */
    public VaultFolder(Path root) {
        this.root = root.toAbsolutePath();
        this.posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
        unlessUnavailable(() -> {
            Files.createDirectories(this.root, permissions("rwx------"));
            for (UUID testimony : testimonies()) {
                for (Path unfinished : files(folder(testimony), UNFINISHED)) {
                    Files.deleteIfExists(unfinished);
                }
            }
            return this;
        });
    }

    @Override
    public void keep(UUID testimony, String name, Writing writing) {
        Path place = file(testimony, name);
        Path unfinished = folder(testimony).resolve(UUID.randomUUID() + UNFINISHED);
        unlessUnavailable(() -> {
            boolean first = !Files.isDirectory(folder(testimony));
            Files.createDirectories(folder(testimony), permissions("rwx------"));
            try {
                write(unfinished, writing);
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            bringToDisk(folder(testimony));
            if (first) {
                bringToDisk(root);
            }
            return place;
        });
    }

    @Override
    public Optional<InputStream> open(UUID testimony, String name) {
        return unlessUnavailable(() -> {
            try {
                return Optional.of(Files.newInputStream(file(testimony, name)));
            } catch (NoSuchFileException absent) {
                return Optional.empty();
            }
        });
    }

    @Override
    public List<Blob> list(UUID testimony) {
        return unlessUnavailable(() -> {
            List<Blob> blobs = new java.util.ArrayList<>();
            for (Path file : files(folder(testimony), "")) {
                if (!file.toString().endsWith(UNFINISHED)) {
                    blobs.add(new Blob(
                            file.getFileName().toString(),
                            Files.size(file),
                            Files.getLastModifiedTime(file).toInstant()));
                }
            }
            blobs.sort(Comparator.comparing(Blob::name));
            return List.copyOf(blobs);
        });
    }

    @Override
    public Set<UUID> testimonies() {
        return unlessUnavailable(() -> {
            Set<UUID> testimonies = new HashSet<>();
            for (Path folder : files(root, "")) {
                String name = folder.getFileName().toString();
                if (name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                    testimonies.add(UUID.fromString(name));
                }
            }
            return testimonies;
        });
    }

    @Override
    public void rename(UUID testimony, String from, String to) {
        unlessUnavailable(() -> {
            Files.move(file(testimony, from), file(testimony, to), StandardCopyOption.ATOMIC_MOVE);
            bringToDisk(folder(testimony));
            return to;
        });
    }

    @Override
    public void destroy(UUID testimony, String name) {
        unlessUnavailable(() -> Files.deleteIfExists(file(testimony, name)));
    }

    /** Unlinks; overwriting first would promise what neither an SSD nor a journal keeps. */
    @Override
    public void destroy(UUID testimony) {
        unlessUnavailable(() -> {
            Path folder = folder(testimony);
            if (!Files.isDirectory(folder)) {
                return false;
            }
            for (Path file : files(folder, "")) {
                Files.deleteIfExists(file);
            }
            boolean gone = Files.deleteIfExists(folder);
            bringToDisk(root);
            return gone;
        });
    }

    private void write(Path file, Writing writing) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, permissions("rw-------"))) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            writing.to(new Uncloseable(out));
            out.flush();
            channel.force(true);
        }
    }

    /** A name is on the disk only when its folder is. */
    private static void bringToDisk(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private Path folder(UUID testimony) {
        return root.resolve(testimony.toString());
    }

    private Path file(UUID testimony, String name) {
        if (!name.matches("[a-z0-9][a-z0-9.-]{0,100}")) {
            throw new IllegalArgumentException("no name for a blob");
        }
        return folder(testimony).resolve(name);
    }

    private FileAttribute<?>[] permissions(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static <T> T unlessUnavailable(Work<T> work) {
        try {
            return work.run();
        } catch (IOException failure) {
            throw new VaultUnavailable(failure);
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }
}
