package org.vigil.search.index;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Topic;

/** What is kept in the index: a view of each topic, and the ids of what was withdrawn, so that nothing brings it back. */
public enum View {
    TESTIMONIES(Topic.TESTIMONIES, TestimonyDocument.class),
    ASSESSMENTS(Topic.ASSESSMENTS, AssessmentDocument.class),
    INCIDENTS(Topic.INCIDENTS, IncidentDocument.class),
    WITHDRAWALS(null, WithdrawalDocument.class);

    private final @Nullable Topic topic;
    private final Class<? extends Record> document;

    View(@Nullable Topic topic, Class<? extends Record> document) {
        this.topic = topic;
        this.document = document;
    }

    /** The name under which the view is read and written, an alias of its present generation. */
    public String alias() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Class<? extends Record> document() {
        return document;
    }

    /** The topic of which this is a view. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** Whether the view holds what people said, and so is dropped and rebuilt; ids of the withdrawn stay. */
    public boolean isRebuilt() {
        return topic != null;
    }

    public static Optional<View> of(String topicName) {
        for (View view : values()) {
            if (view.topic != null && view.topic.topicName().equals(topicName)) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }
}
