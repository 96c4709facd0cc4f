package org.vigil.intake.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A vault in a folder of this machine: one folder for each testimony, readable by this user alone. A blob is written
 * beside its place, brought to the disk and then moved into it.
 */
public final class VaultFolder implements Vault {
    private static final String UNFINISHED = ".part";

    private final Path root;
    private final PrivateFiles files;

    /** Opens the folder, making it if need be, and clears away what a crash left half-written. */
    public VaultFolder(Path root) {
        this.root = root.toAbsolutePath();
        this.files = PrivateFiles.on(root);
        unlessUnavailable(() -> {
            files.makeFolder(this.root);
            for (UUID testimony : testimonies()) {
                for (Path unfinished : PrivateFiles.list(folder(testimony), UNFINISHED)) {
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
            files.makeFolder(folder(testimony));
            try {
                files.write(unfinished, writing);
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            PrivateFiles.bringToDisk(folder(testimony));
            if (first) {
                PrivateFiles.bringToDisk(root);
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
            List<Blob> blobs = new ArrayList<>();
            for (Path file : PrivateFiles.list(folder(testimony), "")) {
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
            for (Path folder : PrivateFiles.list(root, "")) {
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
            PrivateFiles.bringToDisk(folder(testimony));
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
            for (Path file : PrivateFiles.list(folder, "")) {
                Files.deleteIfExists(file);
            }
            boolean gone = Files.deleteIfExists(folder);
            PrivateFiles.bringToDisk(root);
            return gone;
        });
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
