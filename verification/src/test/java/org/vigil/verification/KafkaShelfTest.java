package org.vigil.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Topic;

/** A shelf over a store that is there already, as after a restart: what it does not know, it would deny for ever. */
class KafkaShelfTest {
    private static final int MANY = 20_000;

    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("shelf").get();

    KafkaShelfTest() {
        store.init(new MockProcessorContext<Void, Void>().getStateStoreContext(), store);
    }

    @Test
    void findsAgainTexts() {
        findsAgainAllThatWasPutBefore(KafkaKeys.TEXT, number -> "region|" + number);
    }

    @Test
    void findsAgainIds() {
        findsAgainAllThatWasPutBefore(KafkaKeys.ID, KafkaShelfTest::id);
    }

    @Test
    void findsAgainNumbers() {
        findsAgainAllThatWasPutBefore(KafkaKeys.NUMBER, Integer::longValue);
    }

    @Test
    void findsAgainLettersWithIds() {
        findsAgainAllThatWasPutBefore(KafkaKeys.LETTER_AND_ID, number -> "a" + id(number));
    }

    @Test
    void writesWhatIsChangedTogetherAsIfOneByOne() {
        KafkaShelf<String, String> shelf = shelf(KafkaKeys.TEXT);
        shelf.put("gone", "before");
        shelf.put("other", "before");

        shelf.change(Map.of("gone", Optional.empty(), "other", Optional.of("after"), "new", Optional.of("first")));

        for (KafkaShelf<String, String> each : List.of(shelf, shelf(KafkaKeys.TEXT))) {
            assertThat(each.get("gone")).isNull();
            assertThat(each.get("other")).isEqualTo("after");
            assertThat(each.get("new")).isEqualTo("first");
        }
    }

    private <K> void findsAgainAllThatWasPutBefore(KafkaKeys<K> keys, Function<Integer, K> key) {
        KafkaShelf<K, String> before = shelf(keys);
        for (int number = 0; number < MANY; number++) {
            before.put(key.apply(number), "value " + number);
        }
        before.remove(key.apply(7));
        store.put(Bytes.wrap(Topic.MARKER.getBytes(UTF_8)), new byte[0]);

        KafkaShelf<K, String> after = shelf(keys);

        for (int number : List.of(0, 1, 6, 8, 4711, MANY - 1)) {
            assertThat(after.get(key.apply(number))).isEqualTo("value " + number);
        }
        assertThat(after.get(key.apply(7))).isNull();
        assertThat(after.get(key.apply(MANY))).isNull();
        after.put(key.apply(MANY), "new");
        assertThat(after.get(key.apply(MANY))).isEqualTo("new");
        after.put(key.apply(7), "again");
        assertThat(shelf(keys).get(key.apply(7))).isEqualTo("again");
    }

    private <K> KafkaShelf<K, String> shelf(KafkaKeys<K> keys) {
        return new KafkaShelf<>(store, keys, bytes -> new String(bytes, UTF_8), value -> value.getBytes(UTF_8));
    }

    private static UUID id(int number) {
        return new UUID(number * 0x9e3779b97f4a7c15L, number);
    }
}
