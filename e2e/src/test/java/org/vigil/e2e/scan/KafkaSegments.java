package org.vigil.e2e.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.utils.BufferSupplier;
import org.apache.kafka.common.utils.CloseableIterator;
import org.jspecify.annotations.Nullable;

/** Segments of the log as Kafka reads them, also those that it has replaced and not yet deleted. */
final class KafkaSegments implements Reader {

    private static final Pattern SEGMENT = Pattern.compile("\\d{20}\\.log(\\.(deleted|cleaned|swap))?");

    @Override
    public String name() {
        return "Kafka records";
    }

    @Override
    public boolean reads(Path file) {
        return Files.isRegularFile(file)
                && SEGMENT.matcher(file.getFileName().toString()).matches();
    }

    @Override
    public void read(Path file, Consumer<InputStream> contents) throws IOException {
        FileRecords records = FileRecords.open(file.toFile(), false);
        try {
            for (RecordBatch batch : records.batches()) {
                read(batch, contents);
            }
        } catch (KafkaException unfinishedEnd) {
            // The broker was writing just now, or was killed while it wrote; the raw bytes are looked at anyway.
        } finally {
            // Not close(), which would cut a file that has grown meanwhile back to the length it had.
            records.closeHandlers();
        }
    }

    private static void read(RecordBatch batch, Consumer<InputStream> contents) {
        try (CloseableIterator<Record> records = batch.streamingIterator(BufferSupplier.NO_CACHING)) {
            while (records.hasNext()) {
                Record record = records.next();
                hand(record.key(), contents);
                hand(record.value(), contents);
                for (Header header : record.headers()) {
                    byte[] value = header.value();
                    hand(value == null ? null : ByteBuffer.wrap(value), contents);
                }
            }
        }
    }

    private static void hand(@Nullable ByteBuffer part, Consumer<InputStream> contents) {
        if (part != null) {
            byte[] bytes = new byte[part.remaining()];
            part.duplicate().get(bytes);
            contents.accept(new ByteArrayInputStream(bytes));
        }
    }
}
