package org.vigil.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
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
    private static final String LISTED = ".json";

    private final Vault vault;
    private final Recipients recipients;
    private final Workbench workbench;
    private final Clock clock;

    public Attachments(Vault vault, Recipients recipients, Workbench workbench, Clock clock) {
        this.vault = vault;
        this.recipients = recipients;
        this.workbench = workbench;
        this.clock = clock;
    }

    /** Keeps an attachment, or throws {@link Unfit} and keeps nothing. The same bytes again are the same attachment. */
    public Attached take(UUID testimony, InputStream in) {
        if (list(testimony).size() >= MOST) {
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
            Optional<Attached> again = list(testimony).stream()
                    .filter(earlier -> earlier.received().equals(attached.received()))
                    .findFirst();
            if (again.isPresent()) {
                removeTraces(testimony, id);
                return again.get();
            }
            vault.keep(testimony, id + LISTED, list -> list.write(Json.write(attached)));
            return attached;
        } catch (RuntimeException notTaken) {
            removeTraces(testimony, id);
            throw notTaken;
        }
    }

    /** What is attached to a testimony, by the day it came. */
    public List<Attached> list(UUID testimony) {
        List<Attached> listed = new ArrayList<>();
        for (Vault.Blob blob : vault.list(testimony)) {
            if (blob.name().endsWith(LISTED)) {
                vault.open(testimony, blob.name()).map(Attachments::read).ifPresent(listed::add);
            }
        }
        listed.sort(Comparator.comparing(Attached::on).thenComparing(Attached::id));
        return List.copyOf(listed);
    }

    /** The working copy of a listed attachment. */
    public Optional<Copy> copy(UUID testimony, UUID id) {
        return list(testimony).stream()
                .filter(attached -> attached.id().equals(id) && attached.copy() != null)
                .findFirst()
                .flatMap(attached -> {
                    String name = copyName(id, attached.type());
                    return vault.open(testimony, name).map(content -> new Copy(name, attached.type(), content));
                });
    }

    /** Removes one attachment, its sealed original included; the list forgets it first. */
    public boolean remove(UUID testimony, UUID id) {
        boolean listed =
                list(testimony).stream().anyMatch(attached -> attached.id().equals(id));
        if (listed) {
            vault.destroy(testimony, id + LISTED);
            removeTraces(testimony, id);
        }
        return listed;
    }

    /** Removes what a crash left of attachments that never came on the list. */
    public void settle(UUID testimony, Instant olderThan) {
        List<Vault.Blob> blobs = vault.list(testimony);
        Set<String> listed = blobs.stream()
                .map(Vault.Blob::name)
                .filter(name -> name.endsWith(LISTED))
                .map(Attachments::owner)
                .collect(Collectors.toSet());
        for (Vault.Blob blob : blobs) {
            boolean ofAttachment = blob.name().matches("[0-9a-f-]{36}\\.(original\\.age|jpg|png|pdf)");
            if (ofAttachment
                    && !listed.contains(owner(blob.name()))
                    && blob.keptAt().isBefore(olderThan)) {
                vault.destroy(testimony, blob.name());
            }
        }
    }

    private Attached opened(UUID testimony, UUID id, FileType type, Upload upload) {
        try (Workbench.Work work = workbench.begin(type)) {
            Attached.@Nullable File sealed = receive(testimony, id, upload, LARGEST_OPENED, work::take);
            Measured[] copy = new Measured[1];
            vault.keep(testimony, copyName(id, type), blob -> {
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
        vault.keep(testimony, id + ".original.age", blob -> {
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

    private void removeTraces(UUID testimony, UUID id) {
        for (Vault.Blob blob : vault.list(testimony)) {
            if (owner(blob.name()).equals(id.toString())) {
                vault.destroy(testimony, blob.name());
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Attached.File file(Measured measured) {
        return new Attached.File(measured.bytes(), measured.sha256Hex());
    }

    private static String copyName(UUID id, FileType type) {
        return id + "." + type.copyExtension();
    }

    private static String owner(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static Attached read(InputStream listed) {
        try (listed) {
            return Json.read(listed.readAllBytes(), Attached.class);
        } catch (IOException unreadable) {
            throw new Vault.VaultUnavailable(unreadable);
        }
    }

    /** A working copy, under a name that says nothing. Whoever reads it closes it. */
    public record Copy(String name, FileType type, InputStream content) {}
}
