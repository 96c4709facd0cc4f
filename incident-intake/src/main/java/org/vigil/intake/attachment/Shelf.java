package org.vigil.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigil.contract.Json;
import org.vigil.intake.seal.Vault;

/**
 * How attachments lie in the vault: each as an entry of the list, perhaps a sealed original, perhaps a working copy, all
 * named after its id. The entry is written last and destroyed first, so that whatever is listed is whole.
 */
final class Shelf {
    private static final String LISTED = ".json";

    private final Vault vault;

    Shelf(Vault vault) {
        this.vault = vault;
    }

    static String copyName(UUID id, FileType type) {
        return id + "." + type.copyExtension();
    }

    static String originalName(UUID id) {
        return id + ".original.age";
    }

    void add(UUID testimony, Attached attached) {
        vault.keep(testimony, attached.id() + LISTED, list -> list.write(Json.write(attached)));
    }

    List<Attached> list(UUID testimony) {
        List<Attached> listed = new ArrayList<>();
        for (Vault.Blob blob : vault.list(testimony)) {
            if (blob.name().endsWith(LISTED)) {
                vault.open(testimony, blob.name()).map(Shelf::read).ifPresent(listed::add);
            }
        }
        listed.sort(Comparator.comparing(Attached::on).thenComparing(Attached::id));
        return List.copyOf(listed);
    }

    Optional<Attachments.Copy> copy(UUID testimony, UUID id) {
        return list(testimony).stream()
                .filter(attached -> attached.id().equals(id) && attached.copy() != null)
                .findFirst()
                .flatMap(attached -> {
                    String name = copyName(id, attached.type());
                    return vault.open(testimony, name)
                            .map(content -> new Attachments.Copy(name, attached.type(), content));
                });
    }

    boolean remove(UUID testimony, UUID id) {
        boolean listed =
                list(testimony).stream().anyMatch(attached -> attached.id().equals(id));
        if (listed) {
            vault.destroy(testimony, id + LISTED);
            clear(testimony, id);
        }
        return listed;
    }

    /** Removes whatever there is of an attachment. */
    void clear(UUID testimony, UUID id) {
        for (Vault.Blob blob : vault.list(testimony)) {
            if (owner(blob.name()).equals(id.toString())) {
                vault.destroy(testimony, blob.name());
            }
        }
    }

    /** Removes what is older and was never listed. */
    void settle(UUID testimony, Instant olderThan) {
        List<Vault.Blob> blobs = vault.list(testimony);
        Set<String> listed = blobs.stream()
                .map(Vault.Blob::name)
                .filter(name -> name.endsWith(LISTED))
                .map(Shelf::owner)
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
}
