package org.vigil.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;
import org.vigil.verification.bytes.Fingerprint;
import org.vigil.verification.memory.Shelf;

/** Collects what has to be published. Bytes that were published already are not published again. */
final class Publication {
    private final Shelf<String, Long> published;
    private final List<Emission> emissions = new ArrayList<>();

    Publication(Shelf<String, Long> published) {
        this.published = published;
    }

    void publish(Topic topic, UUID key, @Nullable Object event) {
        String name = topic.topicName().charAt(0) + key.toString();
        Long before = published.get(name);
        if (event == null) {
            if (before != null) {
                published.remove(name);
                emissions.add(new Emission(topic, key.toString(), null));
            }
            return;
        }
        byte[] value = Json.write(event);
        long digest = Fingerprint.of(value);
        if (before == null || before != digest) {
            published.put(name, digest);
            emissions.add(new Emission(topic, key.toString(), value));
        }
    }

    /** Takes an event back that this service may not have published itself. */
    void retract(Topic topic, UUID key) {
        emissions.add(new Emission(topic, key.toString(), null));
    }

    List<Emission> emissions() {
        return List.copyOf(emissions);
    }
}
