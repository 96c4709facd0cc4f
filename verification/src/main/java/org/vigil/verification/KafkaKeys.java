package org.vigil.verification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;

/** How the keys of a shelf are written in its store: an id takes 16 bytes there, not the 36 of its text. */
final class KafkaKeys<K> {
    static final KafkaKeys<String> TEXT = new KafkaKeys<>(
            key -> key.getBytes(StandardCharsets.UTF_8),
            bytes -> StandardCharsets.UTF_8.decode(bytes).toString());

    static final KafkaKeys<UUID> ID =
            new KafkaKeys<>(key -> put(ByteBuffer.allocate(16), key).array(), KafkaKeys::id);

    static final KafkaKeys<Long> NUMBER =
            new KafkaKeys<>(key -> ByteBuffer.allocate(Long.BYTES).putLong(key).array(), ByteBuffer::getLong);

    /** One letter and an id. */
    static final KafkaKeys<String> LETTER_AND_ID = new KafkaKeys<>(
            key -> put(ByteBuffer.allocate(17).put((byte) key.charAt(0)), UUID.fromString(key.substring(1)))
                    .array(),
            bytes -> (char) bytes.get() + id(bytes).toString());

    private final Function<K, byte[]> write;
    private final Function<ByteBuffer, K> read;

    private KafkaKeys(Function<K, byte[]> write, Function<ByteBuffer, K> read) {
        this.write = write;
        this.read = read;
    }

    Bytes write(K key) {
        return Bytes.wrap(write.apply(key));
    }

    K read(Bytes bytes) {
        return read.apply(ByteBuffer.wrap(bytes.get()));
    }

    private static ByteBuffer put(ByteBuffer bytes, UUID id) {
        return bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
