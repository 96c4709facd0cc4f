package org.vigil.intake;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Source;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.SourceConnection;

/** Turns what an account passed through into tokens: equal where the origin is equal, and nothing else can be read. */
final class Lineage {
    private final DeploymentKey key;

    Lineage(DeploymentKey key) {
        this.key = key;
    }

    Source of(Submission submission, Staff staff) {
        Submission.Origin origin = submission.source();
        Set<String> nodes = new TreeSet<>();
        boolean published = submission.consent().givenBy() == ConsentGiver.PUBLIC_SOURCE;
        if (!published) {
            // Who reads the papers is no source; who speaks with the person is.
            nodes.add(node("monitor", staff.pseudonym()));
        }
        add(nodes, "outlet", origin.outlet());
        add(nodes, "interviewer", origin.interviewer());
        add(nodes, "household", origin.household());
        add(nodes, "document", origin.document());
        return new Source(
                Objects.requireNonNullElse(origin.connection(), SourceConnection.UNKNOWN),
                origin.material(),
                origin.publishedOn(),
                nodes);
    }

    private void add(Set<String> nodes, String kind, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            nodes.add(node(kind, name));
        }
    }

    private String node(String kind, String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return kind + ":" + key.token("lineage", kind, folded);
    }
}
