package org.vigil.verification.features;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigil.contract.Testimony;

/** Reads the lineage tokens of an account, which open with the kind of what it passed through. */
final class Lineage {
    private static final String MONITOR = "monitor:";
    private static final String OUTLET = "outlet:";
    private static final String DOCUMENT = "document:";
    private static final List<String> CLOSER = List.of("interviewer:", OUTLET, DOCUMENT);

    private Lineage() {}

    /**
     * What two accounts must not share to be independent. A monitor who only wrote down what an interviewer or an outlet
     * had already heard stands between nobody; where nobody else is named, the monitor is who listened.
     */
    static Collection<String> independent(Set<String> lineage) {
        boolean heardByAnother = lineage.stream().anyMatch(node -> startsWithAny(node, CLOSER));
        return lineage.stream()
                .filter(node -> !heardByAnother || !node.startsWith(MONITOR))
                .toList();
    }

    /** The documents an account is taken from or refers to. */
    static Collection<String> documents(Testimony testimony) {
        var online = testimony.particulars().online();
        Stream<String> address = Stream.ofNullable(online == null ? null : online.addressSha256());
        return Stream.concat(of(testimony, DOCUMENT), address).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who published it. */
    static Collection<String> outlets(Testimony testimony) {
        return of(testimony, OUTLET).toList();
    }

    private static Stream<String> of(Testimony testimony, String kind) {
        return testimony.source().lineage().stream().filter(node -> node.startsWith(kind));
    }

    private static boolean startsWithAny(String node, List<String> kinds) {
        return kinds.stream().anyMatch(node::startsWith);
    }
}
