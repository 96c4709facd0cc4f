package org.vigil.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** {@link DocumentStore} with the rules of external versions, and nothing visible before a refresh. */
final class InMemoryDocuments implements DocumentStore {
    private final Map<View, Map<UUID, Write>> written = new HashMap<>();
    private final Map<View, Map<UUID, Write>> visible = new HashMap<>();

    @Override
    public List<Rejection> apply(List<Write> writes) {
        for (Write write : writes) {
            Map<UUID, Write> view = written.computeIfAbsent(write.view(), any -> new HashMap<>());
            Write there = view.get(write.id());
            boolean newer = there == null
                    || write.version() > there.version()
                    || (write.sameVersion() && write.version() == there.version());
            if (newer) {
                view.put(write.id(), write);
            }
        }
        return List.of();
    }

    @Override
    public Map<UUID, Long> withdrawn(Collection<UUID> testimonies) {
        Map<UUID, Long> found = new HashMap<>();
        for (UUID id : testimonies) {
            Write write = written.getOrDefault(View.WITHDRAWALS, Map.of()).get(id);
            if (write != null && !write.isDeletion()) {
                found.put(id, write.version());
            }
        }
        return found;
    }

    @Override
    public List<Write> speakingOf(Set<UUID> testimonies) {
        List<Write> found = new ArrayList<>();
        for (Write write : visible.getOrDefault(View.INCIDENTS, Map.of()).values()) {
            if (write.document() instanceof IncidentDocument incident
                    && incident.members().stream().anyMatch(testimonies::contains)) {
                found.add(write);
            }
        }
        for (Write write : visible.getOrDefault(View.ASSESSMENTS, Map.of()).values()) {
            if (write.document() instanceof AssessmentDocument assessment
                    && (testimonies.contains(write.id())
                            || assessment.related().stream().anyMatch(testimonies::contains))) {
                found.add(write);
            }
        }
        return found;
    }

    @Override
    public void refresh() {
        written.forEach((view, documents) -> visible.put(view, new HashMap<>(documents)));
    }

    /** Documents of a view that are there, seen or not. */
    Map<UUID, Record> present(View view) {
        return present(written, view);
    }

    /** Documents of a view that an answer may show now. */
    Map<UUID, Record> shown(View view) {
        return present(visible, view);
    }

    private static Map<UUID, Record> present(Map<View, Map<UUID, Write>> state, View view) {
        Map<UUID, Record> present = new HashMap<>();
        state.getOrDefault(view, Map.of()).forEach((id, write) -> {
            Record document = write.document();
            if (document != null) {
                present.put(id, document);
            }
        });
        return present;
    }
}
