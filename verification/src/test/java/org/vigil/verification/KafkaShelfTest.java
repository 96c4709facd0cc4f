package org.vigil.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.contract.Topic;

/** A shelf over a store that is there already, as after a restart: what it does not know, it would deny for ever. */
class KafkaShelfTest {
    private static final int MANY = 20_000;

    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("shelf").get();

    KafkaShelfTest() {
        store.init(new MockProcessorContext<Void, Void>().getStateStoreContext(), store);
    }

    @ParameterizedTest
    @EnumSource
    void findsAgainAllThatWasPutBefore(KafkaKeys keys) {
        KafkaShelf<String> before = shelf(keys);
        for (int number = 0; number < MANY; number++) {
            before.put(key(keys, number), "value " + number);
        }
        before.remove(key(keys, 7));
        store.put(Bytes.wrap(Topic.MARKER.getBytes(UTF_8)), new byte[0]);

        KafkaShelf<String> after = shelf(keys);

        for (int number : List.of(0, 1, 6, 8, 4711, MANY - 1)) {
            assertThat(after.get(key(keys, number))).isEqualTo("value " + number);
        }
        assertThat(after.get(key(keys, 7))).isNull();
        assertThat(after.get(key(keys, MANY))).isNull();
        after.put(key(keys, MANY), "new");
        assertThat(after.get(key(keys, MANY))).isEqualTo("new");
        after.put(key(keys, 7), "again");
        assertThat(shelf(keys).get(key(keys, 7))).isEqualTo("again");
    }

    private KafkaShelf<String> shelf(KafkaKeys keys) {
        return new KafkaShelf<>(store, keys, bytes -> new String(bytes, UTF_8), value -> value.getBytes(UTF_8));
    }

    private static String key(KafkaKeys keys, int number) {
        UUID id = new UUID(number * 0x9e3779b97f4a7c15L, number);
        return switch (keys) {
            case TEXT -> "region|" + number;
            case ID -> id.toString();
            case LETTER_AND_ID -> "a" + id;
        };
    }
}
