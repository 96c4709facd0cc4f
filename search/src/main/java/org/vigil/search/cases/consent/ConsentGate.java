package org.vigil.search.cases.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Consent;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.ForumLevel;

/**
 * The one function that says whether a testimony may go to a forum at a level. It is asked when a testimony is taken into a
 * case, when a packet is asked for, and again in the build, over the log; nothing that it does not allow goes anywhere.
 *
 * <p>What others have published (a public source) needs nobody's consent to be shown again, at any level, unless somebody
 * wrote an explicit no against the scope. It never makes anybody an applicant.
 */
public final class ConsentGate {
    private ConsentGate() {}

    /** {@code expiresOn} is the last day on which consent holds. What was not asked is a no. */
    public static Permission of(Consent consent, ForumLevel level, LocalDate today) {
        LocalDate last = consent.expiresOn();
        if (last != null && today.isAfter(last)) {
            return Permission.blocked(Permission.Reason.EXPIRED, level.scopes());
        }
        if (!consent.allowsStoring()) {
            return Permission.blocked(Permission.Reason.NOT_GRANTED, List.of(ConsentScope.STORE_INTERNAL));
        }
        Optional<ConsentScope> scope =
                level.scopes().stream().filter(consent::allows).findFirst();
        if (scope.isPresent()) {
            return Permission.granted(scope.get());
        }
        boolean refused =
                level.scopes().stream().anyMatch(one -> consent.scopes().get(one) == ConsentAnswer.NO);
        return consent.givenBy() == ConsentGiver.PUBLIC_SOURCE && !refused
                ? Permission.published()
                : Permission.blocked(Permission.Reason.NOT_GRANTED, level.scopes());
    }

    /** The same for a testimony as it is now; one that is not there was withdrawn, or never given. */
    public static Permission of(@Nullable Testimony testimony, ForumLevel level, LocalDate today) {
        return testimony == null
                ? Permission.blocked(Permission.Reason.WITHDRAWN, level.scopes())
                : of(testimony.consent(), level, today);
    }

    /** Whether it may go anywhere at all; what may go nowhere is of no use to a case and stays out of it. */
    public static Permission anywhere(Consent consent, List<Forum> forums, LocalDate today) {
        Set<ConsentScope> missing = EnumSet.noneOf(ConsentScope.class);
        Permission.Reason reason = Permission.Reason.NOT_GRANTED;
        for (Forum forum : forums) {
            for (ForumLevel level : forum.levels()) {
                Permission permission = of(consent, level, today);
                if (permission.allowed()) {
                    return permission;
                }
                reason = permission.reason();
                missing.addAll(permission.missing());
            }
        }
        return Permission.blocked(reason, new ArrayList<>(missing));
    }
}
