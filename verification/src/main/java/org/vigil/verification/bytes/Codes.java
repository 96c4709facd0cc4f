package org.vigil.verification.bytes;

import java.util.HashMap;
import java.util.Map;

/**
 * Two bytes for a code: a hash of its name, so that a code that is added to a vocabulary moves no other. A test tells when
 * two of a vocabulary share one. Nought is no code.
 */
public final class Codes {
    private static final ClassValue<Map<Short, Enum<?>>> BY_HASH = new ClassValue<>() {
        @Override
        protected Map<Short, Enum<?>> computeValue(Class<?> type) {
            Map<Short, Enum<?>> codes = new HashMap<>();
            for (Object code : type.getEnumConstants()) {
                codes.put(hash((Enum<?>) code), (Enum<?>) code);
            }
            return codes;
        }
    };

    private Codes() {}

    /** The hash of a string is the same on every Java. */
    public static short hash(Enum<?> code) {
        int hash = code.name().hashCode();
        return (short) (hash ^ (hash >>> 16));
    }

    /** Throws {@link IllegalArgumentException} if the vocabulary has no such code. */
    static <E extends Enum<E>> E of(Class<E> type, short hash) {
        Enum<?> code = BY_HASH.get(type).get(hash);
        if (code == null) {
            throw new IllegalArgumentException("a code that nobody knows");
        }
        return type.cast(code);
    }
}
