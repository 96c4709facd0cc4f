package org.vigil.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Decision;
import org.vigil.contract.Grade;
import org.vigil.contract.Json;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.decisions.VerifiedRule;
import org.vigil.verification.features.Features;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Dossier;
import org.vigil.verification.reviews.Reader;
import org.vigil.verification.reviews.Risks;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts down beside a decision what it was decided on: the members of incidents as they are now, the rule that holds now.
 * What it leads to later does not depend on what has become of them since.
 */
final class Completion {
    private final Shelves shelves;
    private final Verdicts verdicts;
    private final VerifiedRule rule;
    private final Reader reader;

    Completion(Shelves shelves, VerifiedRule rule, Reader reader) {
        this.shelves = shelves;
        this.verdicts = new Verdicts(shelves.verdicts(), shelves.references());
        this.rule = rule;
        this.reader = reader;
    }

    void complete(ObjectNode sent) {
        switch (text(sent, "kind")) {
            case "merge" -> merge(sent);
            case "split" -> split(sent);
            case "state" -> state(sent);
            default -> {
                // Nothing to add.
            }
        }
    }

    /** Steps are taken in the order of their time, so that a new one is later than the one before it on any clock. */
    Instant laterThanTheLast(ObjectNode sent) {
        UUID testimony = id(sent, "testimony");
        Instant last = testimony == null ? null : verdicts.course(testimony).since();
        return last == null || last.isBefore(reader.now()) ? reader.now() : last.plusMillis(1);
    }

    /** What the rule asks for and what there is of it, for a testimony that is there. */
    Dossier.Rule rule(Features features) {
        UUID incident = shelves.memberships().get(features.id());
        List<Features> members = members(incident);
        Group group = incident == null ? null : shelves.groups().get(incident);
        int sources = group == null ? 1 : group.independentSources();
        boolean documented =
                Stream.concat(Stream.of(features), members.stream()).anyMatch(Features::documented);
        Grade grade = verdicts.graded(features.id()).map(Verdict::grade).orElse(Grade.UNJUDGED);
        return new Dossier.Rule(
                rule.sources(),
                rule.grade(),
                sources,
                documented,
                rule.basis(sources, grade, documented).orElse(null));
    }

    private void merge(ObjectNode sent) {
        List<Features> all = new ArrayList<>(members(id(sent, "first")));
        all.addAll(members(id(sent, "second")));
        sent.set("testimonies", ids(all));
        sent.put("deaths", all.stream().anyMatch(Risks::tellsOfDeath));
    }

    private void split(ObjectNode sent) {
        List<String> off = sent.path("testimonies")
                .valueStream()
                .map(node -> node.asString(""))
                .toList();
        List<Features> rest = members(id(sent, "incident")).stream()
                .filter(member -> !off.contains(member.id().toString()))
                .toList();
        sent.set("rest", ids(rest));
    }

    private void state(ObjectNode sent) {
        if (!text(sent, "state").equals(VerificationState.VERIFIED.name())) {
            return;
        }
        UUID testimony = id(sent, "testimony");
        Features features = testimony == null ? null : shelves.features().get(testimony);
        VerifiedBy met = features == null ? null : rule(features).met();
        if (met != null) {
            sent.put("basis", met.name());
            sent.remove("override");
        } else if (!text(sent, "override").isBlank()) {
            sent.put("basis", VerifiedBy.OVERRIDE.name());
        }
    }

    private List<Features> members(@Nullable UUID incident) {
        Group group = incident == null ? null : shelves.groups().get(incident);
        return group == null
                ? List.of()
                : group.members().stream()
                        .map(id -> shelves.features().get(id))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static ArrayNode ids(Collection<Features> all) {
        ArrayNode ids = Json.input().createArrayNode();
        all.stream()
                .limit(Decision.MOST_MEMBERS)
                .forEach(one -> ids.add(one.id().toString()));
        return ids;
    }

    private static @Nullable UUID id(ObjectNode sent, String field) {
        try {
            return UUID.fromString(text(sent, field));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String text(ObjectNode sent, String field) {
        return sent.path(field).asString("");
    }
}
