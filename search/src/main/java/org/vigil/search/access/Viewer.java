package org.vigil.search.access;

import static org.vigil.search.problem.Problem.forbidden;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Role;

/**
 * Who asks. Without regions of their own a viewer sees all; otherwise only what is known to have happened in one of
 * them, so that a record without a region stays hidden.
 */
public record Viewer(String pseudonym, Role role, Set<String> regions) {
    private static final Set<Role> READERS = EnumSet.of(Role.VERIFIER, Role.ANALYST, Role.ADVOCATE);

    public Viewer {
        regions = Set.copyOf(regions);
    }

    /** Refuses those who may not read the record at large. */
    public void requireReader() {
        if (!isReader()) {
            throw forbidden("This needs the role verifier, analyst or advocate.");
        }
    }

    public boolean isReader() {
        return READERS.contains(role);
    }

    public void require(Role needed) {
        if (role != needed) {
            throw forbidden("This needs the role " + needed.name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    public boolean seesEverywhere() {
        return regions.isEmpty();
    }

    public boolean sees(@Nullable String region) {
        return seesEverywhere() || (region != null && regions.contains(region));
    }

    public boolean seesAny(Collection<String> happenedIn) {
        return seesEverywhere() || happenedIn.stream().anyMatch(regions::contains);
    }

    /** Of several regions those that may be shown. */
    public List<String> visible(Collection<String> happenedIn) {
        return happenedIn.stream().filter(this::sees).toList();
    }

    /** Of register codes, which begin with their region's letters ({@code ce-site-04}), those that may be shown. */
    public Set<String> visibleCodes(Set<String> codes) {
        if (seesEverywhere()) {
            return codes;
        }
        return codes.stream()
                .filter(code -> regions.contains(
                        "RU-" + code.substring(0, code.indexOf('-')).toUpperCase(Locale.ROOT)))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
