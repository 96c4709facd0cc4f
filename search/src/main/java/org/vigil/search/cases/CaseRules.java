package org.vigil.search.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CaseStep;
import org.vigil.contract.Casework;
import org.vigil.contract.PacketStep;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.InterventionResponse;
import org.vigil.search.cases.filing.Filing;
import org.vigil.search.cases.order.PacketRules;

/** What members may do to a case, and what it makes of it. */
final class CaseRules {
    private CaseRules() {}

    static Optional<Obstacle> against(CaseFile file, Casework event) {
        if (event instanceof Casework.Included taken) {
            return when(file.holds(taken.testimony()), Obstacle.ALREADY_THERE);
        }
        if (event instanceof CaseStep.Removed removed) {
            return when(!file.holds(removed.testimony()), Obstacle.NO_SUCH_TESTIMONY);
        }
        if (event instanceof CaseStep.MemberAdded added) {
            return when(file.isOf(added.member()), Obstacle.ALREADY_A_MEMBER);
        }
        if (event instanceof CaseStep.MemberRemoved removed) {
            Optional<Obstacle> stranger = when(!file.isOf(removed.member()), Obstacle.NOT_A_MEMBER);
            return stranger.isPresent() ? stranger : when(file.members().size() == 1, Obstacle.LAST_MEMBER);
        }
        if (event instanceof CaseStep.PersonNamed person) {
            return when(!holdsAll(file, person.testimonies()), Obstacle.NO_SUCH_TESTIMONY);
        }
        if (event instanceof CaseStep.PositionSet position) {
            return when(!holdsAll(file, position.testimonies()), Obstacle.NO_SUCH_TESTIMONY);
        }
        if (event instanceof Casework.Intervened step) {
            return when(step.intervention().response() == InterventionResponse.NO_RESPONSE, Obstacle.SET_BY_A_CLOCK);
        }
        if (event instanceof PacketStep.Requested request) {
            return PacketRules.against(request, file::holds, file.packets());
        }
        return againstFiling(file, event);
    }

    private static Optional<Obstacle> againstFiling(CaseFile file, Casework event) {
        if (event instanceof Casework.Filed filed) {
            if (file.filing(filed.filing()).isPresent()) {
                return Optional.of(Obstacle.ID_TAKEN);
            }
            UUID appealed = filed.appeals();
            Optional<Obstacle> unknown =
                    when(appealed != null && file.filing(appealed).isEmpty(), Obstacle.NO_SUCH_FILING);
            return unknown.isPresent() ? unknown : when(isAhead(dayOf(filed), filed.at()), Obstacle.DAY_AHEAD);
        }
        if (event instanceof CaseStep.FilingChanged change) {
            return file.filing(change.filing())
                    .map(filing -> againstChange(filing, change))
                    .orElse(Optional.of(Obstacle.NO_SUCH_FILING));
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> againstChange(Filing filing, CaseStep.FilingChanged change) {
        if (change.status() == ComplaintStatus.FILED) {
            return Optional.of(Obstacle.ALREADY_FILED);
        }
        if (change.on().isBefore(filing.filedOn())) {
            return Optional.of(Obstacle.BEFORE_THE_FILING);
        }
        return when(isAhead(change.on(), change.at()), Obstacle.DAY_AHEAD);
    }

    static void apply(CaseDraft draft, Casework event) {
        String by = event.by();
        Instant at = event.at();
        if (event instanceof Casework.Included taken) {
            draft.testimonies.add(new CaseFile.Taken(taken.testimony(), by, at));
        } else if (event instanceof CaseStep.Removed removed) {
            draft.testimonies.removeIf(taken -> taken.testimony().equals(removed.testimony()));
        } else if (event instanceof CaseStep.MemberAdded added) {
            draft.members.add(added.member());
        } else if (event instanceof CaseStep.MemberRemoved removed) {
            draft.members.remove(removed.member());
        } else if (event instanceof CaseStep.PersonNamed person) {
            name(draft, person);
        } else if (event instanceof CaseStep.PositionSet set) {
            CaseDraft.put(
                    draft.positions,
                    new CaseFile.Position(set.position(), set.said(), set.reference(), set.testimonies(), by, at),
                    CaseFile.Position::id);
        } else if (event instanceof Casework.Intervened step) {
            draft.interventions.add(new CaseFile.Step(step.intervention(), by, at));
        } else if (event instanceof CaseStep.FilingChanged change) {
            change(draft, change);
        } else if (event instanceof CaseStep.Noted note) {
            CaseDraft.put(draft.notes, new CaseFile.Note(note.note(), note.text(), by, at), CaseFile.Note::id);
        } else if (event instanceof CaseStep.Confirmed heeded) {
            CaseDraft.put(
                    draft.confirmations,
                    new CaseFile.Confirmation(heeded.forum(), heeded.gate(), heeded.note(), by, at),
                    one -> List.of(one.forum(), one.gate()));
        } else if (event instanceof CaseStep.Answered answer) {
            answer(draft, answer);
        }
    }

    private static void name(CaseDraft draft, CaseStep.PersonNamed person) {
        String label = draft.persons.stream()
                .filter(known -> known.id().equals(person.person()))
                .map(CaseFile.Person::label)
                .findFirst()
                .orElse("P-" + (draft.persons.size() + 1));
        CaseDraft.put(
                draft.persons,
                new CaseFile.Person(
                        person.person(), label, person.role(), person.rank(), person.unit(), person.testimonies()),
                CaseFile.Person::id);
    }

    private static void change(CaseDraft draft, CaseStep.FilingChanged change) {
        Filing filing = draft.filings.stream()
                .filter(one -> one.id().equals(change.filing()))
                .findFirst()
                .orElseThrow();
        Filing.Change came = new Filing.Change(
                change.status(), change.on(), change.number(), change.body(), change.note(), change.by(), change.at());
        CaseDraft.put(draft.filings, filing.and(came), Filing::id);
    }

    private static void answer(CaseDraft draft, CaseStep.Answered answer) {
        String text = answer.text();
        draft.answers.removeIf(one -> one.forum().equals(answer.forum())
                && one.field().equals(answer.field())
                && one.language() == answer.language());
        if (text != null && !text.isBlank()) {
            draft.answers.add(new CaseFile.Answer(
                    answer.forum(), answer.field(), answer.language(), text, answer.by(), answer.at()));
        }
    }

    /** On which day something was filed: as said, or as it was written down. */
    static LocalDate dayOf(Casework.Filed filed) {
        @Nullable LocalDate said = filed.filedOn();
        return Objects.requireNonNullElseGet(said, () -> LocalDate.ofInstant(filed.at(), ZoneOffset.UTC));
    }

    /** A day may have begun in the east while it has not in Greenwich. */
    private static boolean isAhead(LocalDate day, Instant writtenAt) {
        return day.isAfter(LocalDate.ofInstant(writtenAt, ZoneOffset.ofHours(14)));
    }

    private static boolean holdsAll(CaseFile file, List<UUID> testimonies) {
        return testimonies.stream().allMatch(file::holds);
    }

    private static Optional<Obstacle> when(boolean holds, Obstacle obstacle) {
        return holds ? Optional.of(obstacle) : Optional.empty();
    }
}
