package org.vigil.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigil.intake.seal.Measured;
import org.vigil.intake.seal.Recipients;
import org.vigil.intake.seal.Vault;

/**
 * Takes what comes with a testimony. The original is sealed while it arrives and never lies open on a disk; a copy with
 * nothing but what can be seen is made to work with. What is on the list is whole; what is not on it is not there.
 */
public final class Attachments {
    /** What is opened to make a copy must fit in memory; what is only sealed need not. */
    static final long LARGEST_OPENED = 25L * 1024 * 1024;

    /** The gateway lets through no more either. */
    public static final long LARGEST = 100L * 1024 * 1024;

    static final int MOST = 20;

    private final Vault vault;
    private final Shelf shelf;
    private final Recipients recipients;
    private final Workbench workbench;
    private final Clock clock;

    public Attachments(Vault vault, Recipients recipients, Workbench workbench, Clock clock) {
        this.vault = vault;
        this.shelf = new Shelf(vault);
        this.recipients = recipients;
        this.workbench = workbench;
        this.clock = clock;
    }

    /**
     * Keeps an attachment, or throws {@link Unfit} and keeps nothing. The same bytes again are the same attachment. What is
     * new lies in the vault when the witness is told of it, and is listed only when the witness has returned.
     */
    public Attached take(UUID testimony, InputStream in, Consumer<Attached> witness) {
        if (shelf.list(testimony).size() >= MOST) {
            throw new Unfit(Unfit.Reason.TOO_MANY);
        }
        Upload upload = Upload.begin(in);
        FileType type = upload.type();
        if (!type.hasCopy() && recipients.isEmpty()) {
            throw new Unfit(Unfit.Reason.NOBODY_TO_SEAL_TO);
        }
        UUID id = UUID.randomUUID();
        try {
            Attached attached =
                    type.hasCopy() ? opened(testimony, id, type, upload) : sealedOnly(testimony, id, type, upload);
            Optional<Attached> again = shelf.list(testimony).stream()
                    .filter(earlier -> earlier.received().equals(attached.received()))
                    .findFirst();
            if (again.isPresent()) {
                shelf.clear(testimony, id);
                return again.get();
            }
            witness.accept(attached);
            shelf.add(testimony, attached);
            return attached;
        } catch (RuntimeException notTaken) {
            shelf.clear(testimony, id);
            throw notTaken;
        }
    }

    /** What is attached to a testimony, by the day it came. */
    public List<Attached> list(UUID testimony) {
        return shelf.list(testimony);
    }

    /** The working copy of a listed attachment. */
    public Optional<Copy> copy(UUID testimony, UUID id) {
        return shelf.copy(testimony, id);
    }

    /** Removes one attachment, its sealed original included; the list forgets it first. */
    public boolean remove(UUID testimony, UUID id) {
        return shelf.remove(testimony, id);
    }

    /** Removes what a crash left of attachments that never came on the list. */
    public void settle(UUID testimony, Instant olderThan) {
        shelf.settle(testimony, olderThan);
    }

    private Attached opened(UUID testimony, UUID id, FileType type, Upload upload) {
        try (Workbench.Work work = workbench.begin(type)) {
            Attached.@Nullable File sealed = receive(testimony, id, upload, LARGEST_OPENED, work::take);
            Measured[] copy = new Measured[1];
            vault.keep(testimony, Shelf.copyName(id, type), blob -> {
                copy[0] = new Measured(blob);
                work.finish(copy[0]);
            });
            return new Attached(id, type, today(), upload.received(), sealed, file(copy[0]));
        }
    }

    private Attached sealedOnly(UUID testimony, UUID id, FileType type, Upload upload) {
        Attached.@Nullable File sealed = receive(testimony, id, upload, LARGEST, (piece, count) -> {});
        return new Attached(id, type, today(), upload.received(), sealed, null);
    }

    /** Reads the upload once, to its end: into the seal, if there is somebody to seal to, and to the workbench. */
    private Attached.@Nullable File receive(UUID testimony, UUID id, Upload upload, long most, Upload.Taker opened) {
        if (recipients.isEmpty()) {
            try {
                upload.pour(most, opened);
                return null;
            } catch (IOException memoryDoesNotFail) {
                throw new IllegalStateException(memoryDoesNotFail);
            }
        }
        Measured[] sealed = new Measured[1];
        vault.keep(testimony, Shelf.originalName(id), blob -> {
            sealed[0] = new Measured(blob);
            try (OutputStream seal = recipients.seal(sealed[0])) {
                upload.pour(most, (piece, count) -> {
                    seal.write(piece, 0, count);
                    opened.take(piece, count);
                });
            }
        });
        return file(sealed[0]);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Attached.File file(Measured measured) {
        return new Attached.File(measured.bytes(), measured.sha256Hex());
    }

    /** A working copy, under a name that says nothing. Whoever reads it closes it. */
    public record Copy(String name, FileType type, InputStream content) {}
}
