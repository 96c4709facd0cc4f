package org.vigil.search.query;

import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;

/** Questions as they are typed into an address. */
final class Asked {
    static final Viewer ANALYST = new Viewer("analyst-one", Role.ANALYST, Set.of());

    private Asked() {}

    static Question question(String query) {
        return Question.parse(
                UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams(), ANALYST);
    }
}
