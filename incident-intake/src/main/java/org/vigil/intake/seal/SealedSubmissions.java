package org.vigil.intake.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigil.contract.Json;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.ConsentScope;

/**
 * Seals how to reach a person and, if they agreed, what they said word for word. What is sealed before the log has the
 * testimony is provisional, and is confirmed when the log has it; so neither outcome of a crash loses or leaves anything.
 */
public final class SealedSubmissions {
    /** {@code <random>.<kind>.age}, and with {@code .provisional} at its end until the log has the testimony. */
    private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36}\\.(contact|statement)\\.age)(\\.provisional)?");

    private static final String PROVISIONAL = ".provisional";

    private final Vault vault;
    private final Recipients recipients;
    private final Clock clock;

    public SealedSubmissions(Vault vault, Recipients recipients, Clock clock) {
        this.vault = vault;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Whether a submission wants something sealed at all. */
    public static boolean wanted(Submission submission) {
        return submission.contact() != null || submission.consent().allows(ConsentScope.KEEP_SEALED);
    }

    public boolean isPossible() {
        return !recipients.isEmpty();
    }

    /** Seals what is wanted, provisionally; empty where nothing is wanted or there is nobody to seal to. */
    public Optional<Provisional> seal(UUID testimony, Submission submission) {
        if (!wanted(submission) || recipients.isEmpty()) {
            return Optional.empty();
        }
        boolean words = submission.consent().allows(ConsentScope.KEEP_SEALED);
        Sealed.Kind kind = words ? Sealed.Kind.STATEMENT : Sealed.Kind.CONTACT;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        byte[] letter = Json.write(new Letter(testimony, today, submission.contact(), words ? submission : null));
        String name = UUID.randomUUID() + "." + kind.name().toLowerCase(Locale.ROOT) + ".age";
        Measured[] measured = new Measured[1];
        vault.keep(testimony, name + PROVISIONAL, blob -> {
            measured[0] = new Measured(blob);
            try (OutputStream seal = recipients.seal(measured[0])) {
                seal.write(letter);
            }
        });
        return Optional.of(
                new Provisional(name, new Sealed(kind, measured[0].bytes(), measured[0].sha256Hex(), today)));
    }

    /**
     * The log has the testimony. What was sealed with earlier versions stays, because it cannot be told apart from what
     * only they held; but no exact words outlast the agreement to keep them.
     */
    public void confirm(UUID testimony, Submission submission, Optional<Provisional> provisional) {
        provisional.ifPresent(kept -> vault.rename(testimony, kept.name() + PROVISIONAL, kept.name()));
        if (submission.consent().allows(ConsentScope.KEEP_SEALED)) {
            return;
        }
        for (Vault.Blob blob : vault.list(testimony)) {
            if (blob.name().endsWith(".statement.age")) {
                vault.destroy(testimony, blob.name());
            }
        }
    }

    /** What is sealed of a recorded testimony, attachments apart. */
    public List<Sealed> of(UUID testimony) {
        List<Sealed> found = new ArrayList<>();
        for (Vault.Blob blob : vault.list(testimony)) {
            Matcher name = NAME.matcher(blob.name());
            if (name.matches()) {
                Sealed.Kind kind = Sealed.Kind.valueOf(name.group(2).toUpperCase(Locale.ROOT));
                LocalDate on = LocalDate.ofInstant(blob.keptAt(), ZoneOffset.UTC);
                vault.open(testimony, blob.name())
                        .ifPresent(file -> found.add(new Sealed(kind, blob.bytes(), sha256(file), on)));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Settles what a crash left provisional: confirmed if the log has the testimony, else gone. Younger than the given
     * instant, it may belong to a request that is still on its way.
     */
    public void settle(UUID testimony, boolean recorded, Instant olderThan) {
        for (Vault.Blob blob : vault.list(testimony)) {
            Matcher name = NAME.matcher(blob.name());
            if (!name.matches() || name.group(3) == null || blob.keptAt().isAfter(olderThan)) {
                continue;
            }
            if (recorded) {
                vault.rename(testimony, blob.name(), name.group(1));
            } else {
                vault.destroy(testimony, blob.name());
            }
        }
    }

    private static String sha256(InputStream file) {
        try (file) {
            Measured measured = new Measured(OutputStream.nullOutputStream());
            file.transferTo(measured);
            return measured.sha256Hex();
        } catch (IOException unreadable) {
            throw new Vault.VaultUnavailable(unreadable);
        }
    }

    /** Sealed and on the disk, while the log does not have the testimony yet. */
    public record Provisional(String name, Sealed sealed) {}
}
