package org.vigil.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Decision;
import org.vigil.contract.vocabulary.Objection;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.decisions.Course;
import org.vigil.verification.decisions.Transitions;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.features.Features;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Board;
import org.vigil.verification.reviews.Item;
import org.vigil.verification.reviews.Lease;
import org.vigil.verification.reviews.Reader;

/**
 * Refuses at once what would have no effect, and says why. What passes may still come to nothing when somebody else is
 * faster: the fold decides, by the same rules.
 */
final class Admission {
    private final Shelves shelves;
    private final Board board;
    private final Verdicts verdicts;
    private final Reader reader;

    Admission(Shelves shelves, Board board, Reader reader) {
        this.shelves = shelves;
        this.board = board;
        this.verdicts = new Verdicts(shelves.verdicts(), shelves.references());
        this.reader = reader;
    }

    void check(Decision decision) {
        if (decision instanceof Decision.Claimed claimed) {
            claim(claimed);
        } else if (decision instanceof Decision.Released released) {
            release(released);
        } else {
            check(Verdict.of(decision));
        }
    }

    private void check(Verdict verdict) {
        switch (verdict.kind()) {
            case LINK, UNLINK, RELATE -> {
                requireSeen("first", verdict.about().subList(0, 1));
                requireSeen("second", verdict.about().subList(1, 2));
                board.around(verdict.about().get(0)).stream()
                        .filter(item -> item.about().containsAll(verdict.about()))
                        .forEach(this::requireFree);
            }
            case MERGE -> requireSeen("second", verdict.about());
            case SPLIT -> requireSeen("testimonies", verdict.about());
            case GRADE, STATE -> {
                requireSeen("testimony", verdict.about());
                board.item(verdict.about().get(0)).ifPresent(this::requireFree);
                if (verdict.kind() == Verdict.Kind.STATE) {
                    step(verdict);
                }
            }
            case SECOND -> second(verdict);
            case REVOKE -> {
                if (verdicts.isRevoked(known(verdict))) {
                    throw new Refused(Problem.of(
                            409,
                            "already-revoked",
                            "This no longer holds anyway",
                            "Somebody revoked it; revoke that decision to make it hold again."));
                }
            }
        }
    }

    private void step(Verdict verdict) {
        UUID testimony = verdict.about().get(0);
        VerificationState next = Objects.requireNonNull(verdict.step()).state();
        UUID survivor = verdict.step().survivor();
        if (next == VerificationState.DUPLICATE && survivor != null) {
            requireSeen("survivor", List.of(survivor));
            if (verdicts.course(survivor).state() == VerificationState.DUPLICATE) {
                throw DecisionReader.invalid("survivor", "is-a-duplicate");
            }
        }
        Course before = verdicts.course(testimony);
        Course after = Course.of(Stream.concat(before.taken().stream().map(Course.Taken::verdict), Stream.of(verdict))
                .toList());
        Objection objection = after.objectionTo(verdict.id());
        if (objection != null) {
            throw new Refused(Problem.illegal(
                    objection,
                    before.state(),
                    Transitions.from(before.state()).stream().sorted().toList()));
        }
    }

    private void second(Verdict verdict) {
        Verdict decided = known(verdict);
        if (decided.by().equals(reader.who())) {
            throw new Refused(Problem.samePerson());
        }
        if (!verdicts.awaitsSecond(decided) || verdicts.isRevoked(decided)) {
            throw new Refused(
                    Problem.of(409, "nothing-to-second", "Nobody waits for this", "It holds already, or was revoked."));
        }
    }

    private void claim(Decision.Claimed claimed) {
        Item item = item(claimed.item());
        if (item.notFor().contains(reader.who())) {
            throw new Refused(Problem.samePerson());
        }
        requireFree(item);
    }

    private void release(Decision.Released released) {
        requireFree(item(released.item()));
    }

    private Item item(UUID id) {
        return board.item(id).filter(reader::sees).orElseThrow(() -> DecisionReader.invalid("item", "no-such-item"));
    }

    private void requireFree(Item item) {
        @Nullable Lease held = reader.heldByAnother(board, item).orElse(null);
        if (held != null && item.kind() != ReviewKind.GROUP) {
            throw new Refused(Problem.held(held.by(), held.until(reader.term())));
        }
    }

    /** The decision that this one is about; whoever may not see its testimonies may not know of it either. */
    private Verdict known(Verdict verdict) {
        Verdict decided = verdicts.verdict(verdict.about().get(0));
        if (decided == null || !reader.sees(present(verdicts.concernedBy(decided)))) {
            throw DecisionReader.invalid("decision", "no-such-decision");
        }
        return decided;
    }

    private void requireSeen(String field, Collection<UUID> testimonies) {
        List<Features> present = present(testimonies);
        if (present.size() < testimonies.size() || !reader.sees(present)) {
            throw DecisionReader.invalid(field, "no-such-testimony");
        }
    }

    private List<Features> present(Collection<UUID> testimonies) {
        List<Features> present = new ArrayList<>();
        for (UUID id : testimonies) {
            Features features = shelves.features().get(id);
            if (features != null) {
                present.add(features);
            }
        }
        return present;
    }
}
