package org.vigil.benchmarks.crossref;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateRestoreCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.internals.InternalProcessorContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Stores that decide themselves when to write their files. The driver commits after each record, and a commit flushes and
 * writes checkpoints; a service commits many events at once, so measuring that would measure the driver.
 */
record Unflushed(KeyValueBytesStoreSupplier supplier) implements KeyValueBytesStoreSupplier {
    @Override
    public String name() {
        return supplier.name();
    }

    @Override
    public String metricsScope() {
        return supplier.metricsScope();
    }

    @Override
    public KeyValueStore<Bytes, byte[]> get() {
        return new Store(supplier.get());
    }

    private record Store(KeyValueStore<Bytes, byte[]> store) implements KeyValueStore<Bytes, byte[]> {
        @Override
        public void flush() {}

        /** The same context, in which nobody can ask to be told of commits. */
        private static StateStoreContext deafToCommits(StateStoreContext context) {
            InvocationHandler handler = (proxy, method, arguments) -> {
                if (method.getName().equals("register")) {
                    context.register((StateStore) arguments[0], (StateRestoreCallback) arguments[1]);
                    return null;
                }
                try {
                    return method.invoke(context, arguments);
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            };
            Class<?>[] kind = {InternalProcessorContext.class};
            return (StateStoreContext)
                    Proxy.newProxyInstance(InternalProcessorContext.class.getClassLoader(), kind, handler);
        }

        @Override
        public void put(Bytes key, byte @Nullable [] value) {
            store.put(key, value);
        }

        @Override
        public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
            return store.putIfAbsent(key, value);
        }

        @Override
        public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
            store.putAll(entries);
        }

        @Override
        public byte @Nullable [] delete(Bytes key) {
            return store.delete(key);
        }

        @Override
        public byte @Nullable [] get(Bytes key) {
            return store.get(key);
        }

        @Override
        public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
            return store.range(from, to);
        }

        @Override
        public KeyValueIterator<Bytes, byte[]> all() {
            return store.all();
        }

        @Override
        public long approximateNumEntries() {
            return store.approximateNumEntries();
        }

        @Override
        public String name() {
            return store.name();
        }

        @Override
        public void init(StateStoreContext context, StateStore root) {
            store.init(deafToCommits(context), root);
        }

        @Override
        public void close() {
            store.close();
        }

        @Override
        public boolean persistent() {
            return false; // or the driver would write where in the changelog it is, after each record
        }

        @Override
        public boolean isOpen() {
            return store.isOpen();
        }

        @Override
        public Position getPosition() {
            return store.getPosition();
        }
    }
}
