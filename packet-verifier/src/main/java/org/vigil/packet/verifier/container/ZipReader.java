package org.vigil.packet.verifier.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/**
 * Reads a ZIP once from its first byte to its last, each byte accounted for: entries follow each other without a gap,
 * so nothing is read twice, and stored, so nothing grows. Holds names and hashes, never contents.
 */
final class ZipReader {

    private record Place(long at, long size) {}

    private final ZipBytes file;
    private final Findings findings;
    private final ZipForm form;
    private final Names names;
    private final Map<String, Place> places = new HashMap<>();
    private final NavigableMap<String, Fingerprint> files = new TreeMap<>();
    private String folder = "";

    private ZipReader(ZipBytes file, Findings findings) {
        this.file = file;
        this.findings = findings;
        form = new ZipForm(findings);
        names = new Names(findings);
    }

    static Packet read(Path path, Findings findings) throws IOException, Unreadable {
        ZipBytes file = new ZipBytes(path);
        try {
            return new ZipReader(file, findings).read();
        } catch (IOException | Unreadable | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private Packet read() throws IOException, Unreadable {
        ZipEnd end = ZipEnd.of(file, findings);
        ByteBuffer directory = file.at(end.directoryAt(), end.directorySize());
        long position = 0;
        try (Hasher hasher = new Hasher()) {
            for (long number = 0; number < end.entries(); number++) {
                ZipEntry entry = ZipEntry.next(directory);
                if (entry.at() != position) {
                    // A gap or an overlap: from here on nobody can say which bytes belong to which file.
                    throw new Unreadable(Code.ZIP_EXTRA_BYTES, entry.name());
                }
                position = entry(entry, hasher);
            }
        }
        if (directory.hasRemaining() || position != end.directoryAt()) {
            findings.add(Code.ZIP_EXTRA_BYTES);
        }
        return new Packet(folder, files, this::open, file);
    }

    /** Returns where the next entry must begin. */
    private long entry(ZipEntry entry, Hasher hasher) throws IOException, Unreadable {
        names.add(entry.name());
        boolean plain = form.check(entry);
        if (!entry.agrees(file, form.usualNeeded())) {
            findings.add(Code.ZIP_HEADERS_DISAGREE, entry.name());
        }
        long begin = entry.at() + entry.localLength(file);
        if (entry.packed() < 0 || entry.packed() > file.size() - begin) {
            throw new Unreadable(Code.ZIP_UNREADABLE, entry.name());
        }
        if (plain) {
            try (InputStream bytes = file.stream(begin, entry.size())) {
                Fingerprint read = hasher.read(bytes);
                if ((int) hasher.checksum() != entry.checksum() || read.bytes() != entry.size()) {
                    findings.add(Code.ZIP_CHECKSUM, entry.name());
                }
                keep(entry, new Place(begin, entry.size()), read);
            }
        }
        return begin + entry.packed();
    }

    private void keep(ZipEntry entry, Place place, Fingerprint read) {
        int slash = entry.name().indexOf('/');
        String top = slash < 0 ? "" : entry.name().substring(0, slash);
        folder = files.isEmpty() && folder.isEmpty() ? top : folder;
        String path = entry.name().substring(slash + 1);
        if (slash < 0 || !top.equals(folder)) {
            findings.add(Code.FOLDER_SECOND, entry.name());
        } else if (files.putIfAbsent(path, read) == null) {
            places.put(path, place);
        }
    }

    private InputStream open(String path) throws IOException {
        Place place = places.get(path);
        if (place == null) {
            throw new IOException("no such file in the packet");
        }
        return file.stream(place.at(), place.size());
    }
}
