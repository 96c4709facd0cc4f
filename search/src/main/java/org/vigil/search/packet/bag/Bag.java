package org.vigil.search.packet.bag;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.vigil.search.packet.Piece;

/**
 * A packet's file while it is written: first everything that is vouched for, then, when the tag manifest is known, what
 * vouches for it. The order of docs/packet-format.md is kept whatever the order of the pieces.
 */
public final class Bag implements Closeable {
    /** What a signature or a timestamp is over: through the manifests it stands for every byte of the packet. */
    public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    private static final byte[] DECLARATION =
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.US_ASCII);
    private static final Comparator<Piece> BY_PATH = Comparator.comparing(Piece::path);

    private final StoredZip zip;
    private final PathRules paths;
    private final Manifest tags = new Manifest();

    public Bag(Path file, String number) throws IOException {
        this.paths = new PathRules(number);
        this.zip = new StoredZip(file);
    }

    /**
     * Writes all but the signatures and returns the tag manifest. The tag files are the instructions and tools; progress
     * is told in bytes of the data, from the first.
     */
    public byte[] fill(BagInfo info, List<Piece> data, List<Piece> tagFiles, LongConsumer bytesDone)
            throws IOException {
        List<Measured> measured = measure(data);
        long total = measured.stream().mapToLong(Measured::size).sum();
        tag("bagit.txt", DECLARATION);
        tag("bag-info.txt", info.bytes(total, measured.size()));

        Manifest manifest = new Manifest();
        long[] done = {0};
        for (Measured one : measured) {
            String path = one.piece().path();
            try (InputStream content = one.piece().content().open()) {
                Hashes hashes = zip.add(paths.entry(path), one.size(), content, written -> {
                    done[0] += written;
                    bytesDone.accept(done[0]);
                });
                manifest.add(path, hashes);
            }
        }
        tag("manifest-sha256.txt", manifest.sha256());
        tag("manifest-sha512.txt", manifest.sha512());
        for (Piece file : tagFiles.stream().sorted(BY_PATH).toList()) {
            try (InputStream content = file.content().open()) {
                tag(file.path(), content.readAllBytes());
            }
        }
        byte[] tagManifest = tags.sha256();
        add(TAG_MANIFEST, tagManifest);
        return tagManifest;
    }

    /** Adds a file to {@code signatures/}. */
    public void sign(String name, byte[] signature) throws IOException {
        add(signaturePath(name), signature);
    }

    /** Ends the file and waits until the disk has it. */
    public void finish() throws IOException {
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static String signaturePath(String name) {
        return "signatures/" + name;
    }

    private static List<Measured> measure(List<Piece> data) throws IOException {
        List<Measured> measured = new ArrayList<>(data.size());
        for (Piece piece : data.stream().sorted(BY_PATH).toList()) {
            if (!piece.path().startsWith("data/")) {
                throw new IllegalArgumentException("a piece of a packet lies in data/");
            }
            measured.add(Measured.of(piece));
        }
        return measured;
    }

    private void tag(String path, byte[] content) throws IOException {
        tags.add(path, add(path, content));
    }

    private Hashes add(String path, byte[] content) throws IOException {
        return zip.add(paths.entry(path), content.length, new ByteArrayInputStream(content), written -> {});
    }
}
