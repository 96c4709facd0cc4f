package org.vigil.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which testimonies count as withdrawn while a batch is indexed, those withdrawn before included. */
final class Withdrawals {
    private final Map<UUID, Long> before;
    private final Set<UUID> now = new HashSet<>();
    private final Set<UUID> all = new HashSet<>();

    private Withdrawals(Map<UUID, Long> before) {
        this.before = before;
        all.addAll(before.keySet());
    }

    static Withdrawals of(Set<UUID> withdrawn) {
        Map<UUID, Long> before = new HashMap<>();
        withdrawn.forEach(id -> before.put(id, Long.MAX_VALUE));
        return new Withdrawals(before);
    }

    static Withdrawals of(Map<UUID, Long> before, Collection<Write> batch) {
        Withdrawals withdrawals = new Withdrawals(before);
        for (Write write : batch) {
            if (isWithdrawal(write)) {
                withdrawals.now.add(write.id());
                withdrawals.all.add(write.id());
            } else if (withdrawals.isGivenAgain(write)) {
                withdrawals.all.remove(write.id());
            }
        }
        return withdrawals;
    }

    /** Those withdrawn by this batch. */
    Set<UUID> now() {
        return Set.copyOf(now);
    }

    /** What must be remembered, or struck out, beside a change of a testimony. */
    Optional<Write> bookkeeping(Write write) {
        if (isWithdrawal(write)) {
            WithdrawalDocument mark = new WithdrawalDocument(write.id());
            return Optional.of(Write.put(View.WITHDRAWALS, write.id(), write.version(), mark));
        }
        return isGivenAgain(write)
                ? Optional.of(Write.delete(View.WITHDRAWALS, write.id(), write.version()))
                : Optional.empty();
    }

    /** The same write as far as it may stand: without what is withdrawn, and a deletion if nothing is left. */
    Write within(Write write) {
        if (write.document() instanceof IncidentDocument incident) {
            return IncidentDocument.without(all, incident.record())
                    .map(write::with)
                    .orElseGet(write::asDeletion);
        }
        if (all.contains(write.id())) {
            return write.asDeletion();
        }
        return write.document() instanceof AssessmentDocument assessment
                ? write.with(AssessmentDocument.without(all, assessment.record()))
                : write;
    }

    private static boolean isWithdrawal(Write write) {
        return write.view() == View.TESTIMONIES && write.isDeletion();
    }

    /** The same id again, later: a source may change its mind twice, and an import gives the same ids again. */
    private boolean isGivenAgain(Write write) {
        Long withdrawnAt = before.get(write.id());
        return write.view() == View.TESTIMONIES
                && !write.isDeletion()
                && withdrawnAt != null
                && withdrawnAt < write.version();
    }
}
