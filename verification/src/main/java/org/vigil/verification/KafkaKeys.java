package org.vigil.verification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/** How the keys of a shelf are written in its store: an id takes 16 bytes there, not the 36 of its text. */
enum KafkaKeys {
    TEXT {
        @Override
        byte[] bytes(String key) {
            return key.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        String key(ByteBuffer bytes) {
            return StandardCharsets.UTF_8.decode(bytes).toString();
        }
    },
    ID {
        @Override
        byte[] bytes(String key) {
            return put(ByteBuffer.allocate(16), UUID.fromString(key)).array();
        }

        @Override
        String key(ByteBuffer bytes) {
            return id(bytes).toString();
        }
    },
    /** One letter and an id. */
    LETTER_AND_ID {
        @Override
        byte[] bytes(String key) {
            ByteBuffer bytes = ByteBuffer.allocate(17).put((byte) key.charAt(0));
            return put(bytes, UUID.fromString(key.substring(1))).array();
        }

        @Override
        String key(ByteBuffer bytes) {
            return (char) bytes.get() + id(bytes).toString();
        }
    };

    Bytes write(String key) {
        return Bytes.wrap(bytes(key));
    }

    String read(Bytes bytes) {
        return key(ByteBuffer.wrap(bytes.get()));
    }

    abstract byte[] bytes(String key);

    abstract String key(ByteBuffer bytes);

    private static ByteBuffer put(ByteBuffer bytes, UUID id) {
        return bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
