package org.vigil.search.packet.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP that says nothing but names, sizes and bytes: stored, one date for all, ZIP64 only where a size asks for it.
 * Its bytes depend on nothing else, and bytes pass through without being kept.
 */
final class StoredZip implements Closeable {
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BLOCK = 256 * 1024;

    private final FileChannel channel;
    private final ZipArchiveOutputStream zip;
    private final byte[] block = new byte[BLOCK];

    StoredZip(Path file) throws IOException {
        channel = FileChannel.open(
                file,
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                ownersOnly(file));
        zip = new ZipArchiveOutputStream(channel);
        zip.setUseZip64(Zip64Mode.AsNeeded);
    }

    /** Adds a file of exactly this size, and tells after each block how much of it is written. */
    Hashes add(String name, long size, InputStream content, LongConsumer written) throws IOException {
        zip.putArchiveEntry(entry(name, size));
        Hashing hashing = new Hashing();
        long left = size;
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            left -= read;
            if (left < 0) {
                break;
            }
            hashing.update(block, read);
            zip.write(block, 0, read);
            written.accept(read);
        }
        if (left != 0) {
            throw new IOException("a file of the packet changed its size while it was packed");
        }
        zip.closeArchiveEntry();
        return hashing.finish();
    }

    /** Adds a file of another packet as it is. */
    void copy(ZipFile from, ZipArchiveEntry entry) throws IOException {
        ZipArchiveEntry same = entry(entry.getName(), entry.getSize());
        same.setCompressedSize(entry.getSize());
        same.setCrc(entry.getCrc());
        try (InputStream raw = from.getRawInputStream(entry)) {
            zip.addRawArchiveEntry(same, raw);
        }
    }

    /** Ends the file and waits until the disk has it. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
    }

    /** Lets go of the file, finished or not. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static ZipArchiveEntry entry(String name, long size) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(size);
        entry.setTimeLocal(DATE);
        return entry;
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
