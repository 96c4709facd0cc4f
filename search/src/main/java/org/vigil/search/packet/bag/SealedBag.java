package org.vigil.search.packet.bag;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A packet's file that is already written, to be read and to be written again with signatures that came later. */
public final class SealedBag implements Closeable {
    private final String number;
    private final ZipFile zip;

    public SealedBag(Path file, String number) throws IOException {
        this.number = PathRules.number(number);
        this.zip = ZipFile.builder().setPath(file).get();
    }

    /** A small file of the packet, by its path below the packet's folder. */
    public byte[] read(String path) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(number + "/" + path);
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    public byte[] signature(String name) throws IOException {
        return read(Bag.signaturePath(name));
    }

    /** Writes the same packet to another file, with these signatures added in the order of all names, and waits for the disk. */
    public void copyTo(Path file, Map<String, byte[]> signatures) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        signatures.forEach((name, bytes) -> all.put(number + "/" + Bag.signaturePath(name), bytes));
        String folder = number + "/" + Bag.signaturePath("");
        try (StoredZip copy = new StoredZip(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.getName().startsWith(folder)) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        all.putIfAbsent(entry.getName(), content.readAllBytes());
                    }
                } else {
                    copy.copy(zip, entry);
                }
            }
            for (Map.Entry<String, byte[]> signature : all.entrySet()) {
                byte[] bytes = signature.getValue();
                copy.add(signature.getKey(), bytes.length, new ByteArrayInputStream(bytes), written -> {});
            }
            copy.finish();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
