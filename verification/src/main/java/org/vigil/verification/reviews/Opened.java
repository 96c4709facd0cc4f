package org.vigil.verification.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Explanation;
import org.vigil.contract.Relation;

/**
 * An item opened.
 *
 * @param explanation why the machine holds two testimonies to speak of one event, or not
 * @param relations what else they are to each other, contradictions above all
 * @param decisions what people have decided about exactly these
 */
public record Opened(Entry item, @Nullable Explanation explanation, List<Relation> relations, List<Told> decisions) {}
