package org.vigil.benchmarks.crossref;

import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/** What the state is kept in. */
enum StoreKind implements Function<String, KeyValueBytesStoreSupplier> {
    MEMORY {
        @Override
        public KeyValueBytesStoreSupplier apply(String name) {
            return Stores.inMemoryKeyValueStore(name);
        }
    },
    ROCKSDB {
        @Override
        public KeyValueBytesStoreSupplier apply(String name) {
            return new Unflushed(Stores.persistentKeyValueStore(name));
        }
    }
}
