package org.vigil.search.cases.consent;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;

/** Reads the topic of testimonies to its end: a withdrawal that the index does not know of yet must win. */
public final class KafkaTestimonies implements TestimonyLog {
    private final KafkaLatest<Testimony> latest;

    public KafkaTestimonies(String bootstrapServers, Clock clock) {
        this.latest = new KafkaLatest<>(Topic.TESTIMONIES, Testimony.class, Testimony::id, bootstrapServers, clock);
    }

    @Override
    public AsOf asOf(Set<UUID> ids) {
        KafkaLatest.Read<Testimony> read = latest.of(ids);
        return new AsOf(read.end(), read.there());
    }
}
