package org.vigil.intake.custody;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Consent;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.intake.attachment.Attached;
import org.vigil.intake.seal.Sealed;

/**
 * Writes what the intake does to a testimony into the chain of custody. Everything is written before it is done: a crash
 * between the two leaves an entry about what was only begun, never something done of which nothing is known.
 */
public final class Custody {
    private static final byte[] NOTHING = {};

    private final CustodyLog log;
    private final Clock clock;
    private final Supplier<String> salts;

    /** Salts are 128 bits in hexadecimal that nobody can guess. */
    public Custody(CustodyLog log, Clock clock, Supplier<String> salts) {
        this.log = log;
        this.clock = clock;
        this.salts = salts;
    }

    /** Who does it: a pseudonym, and the role in which they do. */
    public record Actor(String pseudonym, String role) {
        /** Whose role nobody wrote down. */
        static final String UNKNOWN = "UNKNOWN";
    }

    /** What is known of an earlier version, if there is one. */
    public record Earlier(String consent) {
        /** Recognises the same consent again without keeping it. */
        public static String fingerprint(Consent consent) {
            return CustodyEntry.commitment("", Json.write(consent)).substring(0, 16);
        }
    }

    /** A testimony as it will be published, and what was sealed with it. */
    public CompletableFuture<Void> submitted(
            Testimony testimony, @Nullable Earlier earlier, List<Sealed> sealed, Actor actor) {
        List<CustodyEntry> entries = new ArrayList<>(about(testimony, earlier, actor, clock.instant()));
        sealed.forEach(one -> entries.add(sealed(testimony.id(), one, actor)));
        return log.append(entries);
    }

    /** A testimony that waited since a day, and as a second person lets it out; what changed between the two is hidden. */
    public CompletableFuture<Void> released(
            Testimony waited,
            LocalDate since,
            Testimony released,
            @Nullable Earlier earlier,
            List<Sealed> sealed,
            @Nullable String submitterRole,
            Actor second) {
        Actor submitter = new Actor(waited.recordedBy(), submitterRole == null ? Actor.UNKNOWN : submitterRole);
        // To the day: more is not kept of what waits.
        Instant then = since.atStartOfDay(ZoneOffset.UTC).toInstant();
        List<CustodyEntry> entries = new ArrayList<>(about(waited, earlier, submitter, then));
        sealed.forEach(one -> entries.add(sealed(waited.id(), one, submitter)));
        entries.add(entry(
                waited.id(),
                CustodyType.REDACTED,
                CustodyPurpose.SECOND_LOOK,
                second,
                clock.instant(),
                bytes(released)));
        return log.append(entries);
    }

    /** A testimony is about to be withdrawn, and all that is sealed of it destroyed. */
    public CompletableFuture<Void> withdrawn(UUID testimony, Actor actor) {
        return log.append(List.of(
                now(testimony, CustodyType.CONSENT_WITHDRAWN, CustodyPurpose.WITHDRAWAL, actor),
                now(testimony, CustodyType.DESTROYED, CustodyPurpose.WITHDRAWAL, actor)));
    }

    /** An attachment lies in the vault and is about to be listed. */
    public CompletableFuture<Void> attached(UUID testimony, Attached attached, Actor actor) {
        List<CustodyEntry> entries = new ArrayList<>();
        Attached.File sealed = attached.sealed();
        Attached.File copy = attached.copy();
        if (sealed != null) {
            entries.add(now(testimony, CustodyType.STORED, CustodyPurpose.SEALED_ORIGINAL, actor)
                    .withFile(null, sealed.sha256())
                    .concerning(attached.id()));
        }
        if (copy != null) {
            entries.add(now(testimony, CustodyType.TRANSFORMED, CustodyPurpose.WORKING_COPY, actor)
                    .withFile(sealed == null ? null : sealed.sha256(), copy.sha256())
                    .concerning(attached.id()));
        }
        return log.append(entries);
    }

    /** An attachment is about to be removed, its sealed original included. */
    public CompletableFuture<Void> removed(UUID testimony, UUID attachment, Actor actor) {
        return log.append(List.of(now(testimony, CustodyType.DESTROYED, CustodyPurpose.ATTACHMENT_REMOVAL, actor)
                .concerning(attachment)));
    }

    private List<CustodyEntry> about(Testimony testimony, @Nullable Earlier earlier, Actor actor, Instant at) {
        UUID id = testimony.id();
        List<CustodyEntry> entries = new ArrayList<>();
        entries.add(
                earlier == null
                        ? entry(id, CustodyType.RECEIVED, CustodyPurpose.SUBMISSION, actor, at, bytes(testimony))
                        : entry(id, CustodyType.TRANSFORMED, CustodyPurpose.CORRECTION, actor, at, bytes(testimony)));
        byte[] consent = Json.write(testimony.consent());
        if (earlier == null && testimony.consent().givenBy() != ConsentGiver.PUBLIC_SOURCE) {
            entries.add(entry(id, CustodyType.CONSENT_GRANTED, CustodyPurpose.CONSENT, actor, at, consent));
        } else if (earlier != null && !earlier.consent().equals(Earlier.fingerprint(testimony.consent()))) {
            entries.add(entry(id, CustodyType.CONSENT_CHANGED, CustodyPurpose.CONSENT, actor, at, consent));
        }
        return entries;
    }

    private CustodyEntry sealed(UUID testimony, Sealed sealed, Actor actor) {
        return now(testimony, CustodyType.STORED, CustodyPurpose.SEALED_SUBMISSION, actor)
                .withFile(null, sealed.sha256());
    }

    /** An entry about no content, now. */
    private CustodyEntry now(UUID item, CustodyType type, CustodyPurpose purpose, Actor actor) {
        return entry(item, type, purpose, actor, clock.instant(), NOTHING);
    }

    private CustodyEntry entry(
            UUID item, CustodyType type, CustodyPurpose purpose, Actor actor, Instant at, byte[] content) {
        return CustodyEntry.of(item, type, purpose, at, actor.pseudonym(), actor.role(), salts.get(), content);
    }

    /** As they are published: the same value is the same bytes. */
    private static byte[] bytes(Testimony testimony) {
        return Json.write(testimony);
    }
}
