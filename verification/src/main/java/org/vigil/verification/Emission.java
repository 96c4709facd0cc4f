package org.vigil.verification;

import org.jspecify.annotations.Nullable;
import org.vigil.contract.Topic;

/** A record to publish; its value is {@code null} where there is nothing any more. */
final class Emission {
    private final Topic topic;
    private final String key;
    private final byte @Nullable [] value;

    Emission(Topic topic, String key, byte @Nullable [] value) {
        this.topic = topic;
        this.key = key;
        this.value = value;
    }

    Topic topic() {
        return topic;
    }

    String key() {
        return key;
    }

    byte @Nullable [] value() {
        return value;
    }

    @Override
    public String toString() {
        return topic + "/" + key;
    }
}
