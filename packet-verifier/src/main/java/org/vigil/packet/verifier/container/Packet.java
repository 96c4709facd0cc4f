package org.vigil.packet.verifier.container;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import org.vigil.packet.verifier.finding.Findings;

/**
 * The files of a packet, below its folder, each of which has been read whole once. Whoever reads a file again gets the
 * bytes that were hashed, or an exception.
 */
public final class Packet implements Closeable {

    /** Where the bytes of a file come from. */
    @FunctionalInterface
    interface Source {
        InputStream open(String path) throws IOException;
    }

    private final String folder;
    private final NavigableMap<String, Fingerprint> files;
    private final Source source;
    private final Closeable owned;

    Packet(String folder, NavigableMap<String, Fingerprint> files, Source source, Closeable owned) {
        this.folder = folder;
        this.files = files;
        this.source = source;
        this.owned = owned;
    }

    /** Reads all of it. What is wrong with the container is found; what makes it unreadable is thrown. */
    public static Packet open(Path file, Findings findings) throws IOException, Unreadable {
        return Files.isDirectory(file) ? FolderReader.read(file, findings) : ZipReader.read(file, findings);
    }

    /** The name of the one folder in which everything lies. */
    public String folder() {
        return folder;
    }

    public NavigableMap<String, Fingerprint> files() {
        return files;
    }

    /** A small file whole; empty if there is none of this path or it is larger than a file of its kind can be. */
    public Optional<byte[]> read(String path, int atMost) throws IOException {
        Fingerprint seen = files.get(path);
        if (seen == null || seen.bytes() > atMost) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = source.open(path)) {
            bytes = in.readNBytes(atMost + 1);
        }
        if (!Hex.sha256(bytes).equals(seen.sha256())) {
            throw new IOException("a file changed while it was being read");
        }
        return Optional.of(bytes);
    }

    /** A file of any size; that these are the bytes that were hashed is for the caller to compare. */
    public InputStream open(String path) throws IOException {
        return files.containsKey(path) ? source.open(path) : new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public void close() throws IOException {
        owned.close();
    }
}
