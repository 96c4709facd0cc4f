package org.vigil.gateway.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Incident;
import org.vigil.contract.Testimony;

/** Single things that search hands out. */
public final class Held {
    private Held() {}

    /** An incident with everything that its members say, and what verification holds of each. */
    public record IncidentFile(Incident incident, List<Testimony> testimonies, List<Assessment> assessments) {
        public IncidentFile {
            testimonies = testimonies == null ? List.of() : List.copyOf(testimonies);
            assessments = assessments == null ? List.of() : List.copyOf(assessments);
        }

        public Optional<Assessment> assessmentOf(UUID testimony) {
            return assessments.stream()
                    .filter(assessment -> assessment.testimony().equals(testimony))
                    .findFirst();
        }
    }

    public record TestimonyFile(
            Testimony testimony, @Nullable Assessment assessment) {}

    /** How far the index is behind the log, and how much is in it. */
    public record Status(long behindSeconds, Map<String, Long> documents) {
        public Status {
            documents = documents == null ? Map.of() : Map.copyOf(documents);
        }
    }

    /** It has begun; there is nothing more to say yet. */
    public record Begun() {}

    /** How far a rebuild has come. */
    public record Progress(long done, long total, boolean finished) {}
}
