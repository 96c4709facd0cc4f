package org.vigil.search.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.vigil.contract.PacketStep;
import org.vigil.contract.Testimony;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.consent.ConsentGate;
import org.vigil.search.cases.consent.Permission;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.ForumLevel;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.problem.Problem;

/** What may be asked for: by which signer, at which level, and whose consent reaches there. */
record Wishes(Exhibits exhibits, Forums forums) {

    /** Whoever names no signer means the one that the forum names for the level. */
    void defaultSigner(CaseInput input) {
        if (!input.has("signer")) {
            Forum forum = forums.byCode(input.peek("forum")).orElse(null);
            if (forum != null) {
                forum.levels().stream()
                        .filter(level -> level.level().name().equals(input.peek("level")))
                        .findFirst()
                        .ifPresent(level -> input.with("signer", level.signer()));
            }
        }
    }

    private ForumLevel level(PacketStep.Requested wish) {
        Forum forum = forums.byCode(wish.forum())
                .orElseThrow(() -> CaseInput.invalid("forum", "unknown-code", "This is none of the known forums."));
        return forum.level(Level.valueOf(wish.level()))
                .orElseThrow(() -> CaseInput.invalid("level", "unknown-code", "This forum is not told at that level."));
    }

    private static void requireSigner(ForumLevel level, String signer) {
        if (level.stateFacing() && signer.equals("org")) {
            throw CaseInput.invalid(
                    "signer", "names-the-organisation", "A state-facing packet is not signed by the organisation.");
        }
    }

    /** What of it may not go there; throws {@link Problem} if its forum, level or signer cannot be meant. */
    List<Admission.LeftOut> blocked(PacketStep.Requested wish, Viewer viewer, Instant at) {
        ForumLevel level = level(wish);
        requireSigner(level, wish.signer());
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        Map<UUID, Testimony> now = exhibits.now(wish.testimonies());
        List<Admission.LeftOut> blocked = new ArrayList<>();
        for (UUID id : wish.testimonies()) {
            Testimony testimony = now.get(id);
            Permission permission =
                    testimony != null && !viewer.sees(testimony.place().region())
                            ? Permission.blocked(Permission.Reason.OUT_OF_SIGHT, List.of())
                            : ConsentGate.of(testimony, level, today);
            if (!permission.allowed()) {
                blocked.add(new Admission.LeftOut(id, permission.reason(), permission.missing()));
            }
        }
        return blocked;
    }

    static PacketStep.Requested without(PacketStep.Requested wish, List<Admission.LeftOut> blocked) {
        List<UUID> out = blocked.stream().map(Admission.LeftOut::testimony).toList();
        List<UUID> kept =
                wish.testimonies().stream().filter(id -> !out.contains(id)).toList();
        if (kept.isEmpty()) {
            throw Problem.invalid(
                    blocked.isEmpty()
                            ? List.of(new Problem.Field(
                                    "testimonies", "required", "A packet holds at least one testimony."))
                            : blocked.stream().map(Wishes::told).toList());
        }
        return Orders.withTestimonies(wish, kept);
    }

    /** Names the scopes that are missing, so that somebody can ask for them. */
    static Problem.Field told(Admission.LeftOut blocked) {
        String scopes =
                String.join(" or ", blocked.missing().stream().map(Enum::name).toList());
        String message = scopes.isEmpty()
                ? "This testimony may not go there."
                : "This testimony's consent does not reach there; it needs " + scopes + ".";
        return new Problem.Field(
                "testimonies[" + blocked.testimony() + "]",
                "consent-" + blocked.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                message);
    }
}
