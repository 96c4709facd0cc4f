package org.vigil.verification.grouping;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What agglomeration may look at: scores of pairs, and what people decided about them. */
public interface Bonds {
    /** Candidate links of a testimony, with their scores. */
    Map<UUID, Integer> links(UUID testimony);

    /** The score of any two, whether or not they were ever candidates. */
    int score(UUID one, UUID other);

    /** All links that people made, also where others have set the two apart. */
    Set<UUID> linkedByPeople(UUID testimony);

    Set<UUID> setApartByPeople(UUID testimony);
}
