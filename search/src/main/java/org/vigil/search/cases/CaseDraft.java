package org.vigil.search.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.vigil.contract.Casework;
import org.vigil.search.cases.filing.Filing;
import org.vigil.search.cases.order.Packet;

/** A case while one event is written into it; it lives for that one event and is never shared. */
final class CaseDraft {
    private final UUID id;
    private final String title;
    private final String openedBy;
    private final Instant openedAt;
    final Set<String> members;
    final List<CaseFile.Taken> testimonies;
    final List<CaseFile.Person> persons;
    final List<Filing> filings;
    final List<CaseFile.Step> interventions;
    final List<CaseFile.Position> positions;
    final List<CaseFile.Answer> answers;
    final List<CaseFile.Confirmation> confirmations;
    final List<CaseFile.Note> notes;
    final List<Packet> packets;

    CaseDraft(CaseFile file) {
        id = file.id();
        title = file.title();
        openedBy = file.openedBy();
        openedAt = file.openedAt();
        members = new TreeSet<>(file.members());
        testimonies = new ArrayList<>(file.testimonies());
        persons = new ArrayList<>(file.persons());
        filings = new ArrayList<>(file.filings());
        interventions = new ArrayList<>(file.interventions());
        positions = new ArrayList<>(file.positions());
        answers = new ArrayList<>(file.answers());
        confirmations = new ArrayList<>(file.confirmations());
        notes = new ArrayList<>(file.notes());
        packets = new ArrayList<>(file.packets());
    }

    static CaseFile opened(Casework.Opened opened) {
        Set<String> members = new TreeSet<>(opened.members());
        members.add(opened.by());
        List<CaseFile.Taken> taken = opened.testimonies().stream()
                .distinct()
                .map(testimony -> new CaseFile.Taken(testimony, opened.by(), opened.at()))
                .toList();
        return new CaseFile(
                opened.caseId(),
                opened.title(),
                opened.by(),
                opened.at(),
                opened.at(),
                members,
                taken,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    CaseFile at(Instant changedAt) {
        return new CaseFile(
                id,
                title,
                openedBy,
                openedAt,
                changedAt,
                members,
                testimonies,
                persons,
                filings,
                interventions,
                positions,
                answers,
                confirmations,
                notes,
                packets);
    }

    /** Puts it where the one with the same key is, or at the end. */
    static <T, K> void put(List<T> list, T element, Function<T, K> key) {
        for (int i = 0; i < list.size(); i++) {
            if (key.apply(list.get(i)).equals(key.apply(element))) {
                list.set(i, element);
                return;
            }
        }
        list.add(element);
    }
}
