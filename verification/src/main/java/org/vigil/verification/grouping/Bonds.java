package org.vigil.verification.grouping;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What agglomeration may look at: scores of pairs, and what people decided about them. */
public interface Bonds {
    /** Candidate links of a testimony, with their scores. */
    Map<UUID, Integer> links(UUID testimony);

    /** What any two speak for being one incident, whether or not they were ever candidates; below nought is against. */
    int cohesion(UUID one, UUID other);

    /** Whether nobody told it, but somebody published it. */
    boolean isPublished(UUID testimony);

    /** All links that people made, also where others have set the two apart. */
    Set<UUID> linkedByPeople(UUID testimony);

    Set<UUID> setApartByPeople(UUID testimony);
}
