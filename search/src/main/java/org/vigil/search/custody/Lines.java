package org.vigil.search.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that only grows: what was appended is on the disk, and what was appended in part is not in it. */
final class Lines {
    private final Path file;

    private Lines(Path file) {
        this.file = file;
    }

    /** Opens or makes the file, which nobody else may read; drops a line that a crash cut off. */
    static Lines in(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        if (!Files.exists(file)) {
            Files.move(Files.createTempFile(folder, "custody-", ".part"), file);
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        Lines lines = new Lines(file);
        if (end < bytes.length) {
            lines.truncate(end);
        }
        return lines;
    }

    Path file() {
        return file;
    }

    /** Whole lines. If it throws, none of them is in the file. */
    void append(byte[] lines) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long end = channel.size();
            channel.position(end);
            try {
                ByteBuffer bytes = ByteBuffer.wrap(lines);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException full) {
                channel.truncate(end);
                throw full;
            }
        }
    }

    void truncate(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.force(true);
        }
    }
}
