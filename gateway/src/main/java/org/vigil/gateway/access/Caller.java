package org.vigil.gateway.access;

import java.util.Set;
import org.vigil.contract.vocabulary.Role;

/** Who is asking, as far as a service may know: a pseudonym, a role, and regions (none means all). Never a name. */
public record Caller(String pseudonym, Role role, Set<String> regions) {
    public Caller {
        regions = Set.copyOf(regions);
    }
}
