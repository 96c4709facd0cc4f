package org.vigil.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Decision;
import org.vigil.contract.Incident;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.verification.blocking.Caps;
import org.vigil.verification.blocking.Rarity;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Register;
import org.vigil.verification.decisions.VerifiedRule;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Item;

/** Cross-referencing without Kafka: what was published last stands in maps, as a compacted topic would keep it. */
final class World {
    private final Caps caps;
    private final Rarity rarity;
    private final ShelvesInMemory memory = new ShelvesInMemory();
    private final Map<String, byte[]> assessments = new TreeMap<>();
    private final Map<String, byte[]> incidents = new TreeMap<>();
    private final Set<String> retracted = new TreeSet<>();
    private final List<Emission> last = new ArrayList<>();

    World() {
        this(Caps.STARTING, Rarity.STARTING);
    }

    World(Caps caps, Rarity rarity) {
        this.caps = caps;
        this.rarity = rarity;
    }

    World hears(Testimony... testimonies) {
        for (Testimony testimony : testimonies) {
            during(crossReference -> crossReference.record(testimony));
        }
        return this;
    }

    World hears(List<Testimony> testimonies) {
        return hears(testimonies.toArray(Testimony[]::new));
    }

    World withdraws(UUID testimony) {
        during(crossReference -> crossReference.withdraw(testimony));
        return this;
    }

    World decides(Decision... decisions) {
        for (Decision decision : decisions) {
            during(crossReference -> crossReference.decide(decision));
        }
        return this;
    }

    Assessment assessment(Testimony testimony) {
        return read(assessments, testimony.id(), Assessment.class);
    }

    Incident incidentOf(Testimony testimony) {
        return read(incidents, assessment(testimony).incident(), Incident.class);
    }

    List<Incident> incidents() {
        return incidents.values().stream()
                .map(json -> Json.read(json, Incident.class))
                .toList();
    }

    boolean isTogether(Testimony one, Testimony other) {
        return incidentOf(one).members().contains(other.id());
    }

    World forgetsDecision(UUID decision) {
        during(crossReference -> crossReference.forgetDecision(decision));
        return this;
    }

    /** What waits for people, ordered by id. */
    List<Item> waiting() {
        return memory.agendas().stream()
                .flatMap(agenda -> agenda.items().stream())
                .sorted(Comparator.comparing(Item::id))
                .toList();
    }

    List<Item> waiting(ReviewKind kind) {
        return waiting().stream().filter(item -> item.kind() == kind).toList();
    }

    /** Ids of the decisions that were taken out of the log. */
    Set<String> retracted() {
        return retracted;
    }

    Shelves shelves() {
        return memory.shelves();
    }

    /** What the last event led to. */
    List<Emission> last() {
        return last;
    }

    /** Everything remembered and everything published, as text. */
    String content() {
        return memory.content(rarity.few()) + text(assessments) + text(incidents);
    }

    String published() {
        return text(assessments) + text(incidents);
    }

    private void during(Consumer<CrossReference> event) {
        Shelves.Drafts drafts = memory.shelves().drafts();
        CrossReference crossReference = new CrossReference(
                drafts.shelves(),
                new Comparison(Models.shipped(), Register.EMPTY),
                VerifiedRule.STARTING,
                caps,
                rarity,
                compared -> {});
        event.accept(crossReference);
        drafts.keep();
        last.clear();
        last.addAll(crossReference.emissions());
        last.forEach(this::keep);
    }

    private void keep(Emission emission) {
        if (emission.topic() == Topic.DECISIONS) {
            retracted.add(emission.key());
            return;
        }
        Map<String, byte[]> topic = emission.topic() == Topic.INCIDENTS ? incidents : assessments;
        byte[] value = emission.value();
        if (value == null) {
            topic.remove(emission.key());
        } else {
            topic.put(emission.key(), value);
        }
    }

    private static <T> T read(Map<String, byte[]> topic, @Nullable UUID key, Class<T> type) {
        return Json.read(Objects.requireNonNull(topic.get(String.valueOf(key))), type);
    }

    private static String text(Map<String, byte[]> topic) {
        StringBuilder text = new StringBuilder();
        topic.forEach((key, value) -> text.append(key)
                .append('=')
                .append(new String(value, StandardCharsets.UTF_8))
                .append('\n'));
        return text.toString();
    }
}
