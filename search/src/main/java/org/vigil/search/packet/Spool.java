package org.vigil.search.packet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.vigil.search.packet.Hashed.Role;

/**
 * The files of a packet while it is put together. What is written here goes to a folder and not into memory; attachments
 * stay where they are and are hashed each time they are read.
 */
final class Spool {
    private final Path folder;
    private final Map<String, Piece> pieces = new TreeMap<>();

    Spool(Path folder) {
        this.folder = folder;
    }

    Hashed add(String path, byte[] bytes, String mediaType, Role role) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Digests digests = new Digests();
        digests.update(bytes, bytes.length);
        return keep(new Piece(path, () -> Files.newInputStream(file)), digests, mediaType, role);
    }

    /** Reads an attachment through; throws {@link Altered} here, and again each time it is read, if it has changed. */
    Hashed add(String path, Dossier.Blob blob, Role role, UUID item, UUID attachment) throws IOException {
        Piece.Content guarded = () -> new GuardedStream(blob.content().open(), blob.sha256(), item, attachment);
        Digests digests = new Digests();
        try (InputStream in = guarded.open()) {
            in.transferTo(digests);
        }
        return keep(new Piece(path, guarded), digests, blob.mediaType(), role);
    }

    /** All that was added, by path. */
    List<Piece> pieces() {
        return pieces.values().stream()
                .sorted(Comparator.comparing(Piece::path))
                .toList();
    }

    private Hashed keep(Piece piece, Digests digests, String mediaType, Role role) {
        pieces.put(piece.path(), piece);
        return new Hashed(piece.path(), digests.bytes(), digests.sha256(), digests.sha512(), mediaType, role);
    }

    /** Both hashes of what is written to it. */
    private static final class Digests extends OutputStream {
        private final java.security.MessageDigest sha256 = Digest.of("SHA-256");
        private final java.security.MessageDigest sha512 = Digest.of("SHA-512");
        private long bytes;

        @Override
        public void write(int one) {
            update(new byte[] {(byte) one}, 1);
        }

        @Override
        public void write(byte[] piece, int from, int count) {
            sha256.update(piece, from, count);
            sha512.update(piece, from, count);
            bytes += count;
        }

        void update(byte[] piece, int count) {
            write(piece, 0, count);
        }

        long bytes() {
            return bytes;
        }

        String sha256() {
            return Digest.hex(sha256);
        }

        String sha512() {
            return Digest.hex(sha512);
        }
    }
}
