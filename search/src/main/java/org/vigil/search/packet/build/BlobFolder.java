package org.vigil.search.packet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.search.packet.Dossier;

/**
 * Reads what the intake keeps beside testimonies (VIGIL_VAULT), and never writes there: for each attachment an entry
 * {@code ID.json}, perhaps a working copy {@code ID.jpg}, {@code .png} or {@code .pdf}, perhaps {@code ID.original.age}.
 */
public final class BlobFolder {
    private static final String ENTRY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.json";
    private static final Map<String, Kind> KINDS = Map.of(
            "JPEG", new Kind("image/jpeg", "jpg", "image/jpeg"),
            "PNG", new Kind("image/png", "png", "image/png"),
            "WEBP", new Kind("image/webp", "jpg", "image/jpeg"),
            "PDF", new Kind("application/pdf", "pdf", "application/pdf"),
            "AUDIO", new Kind("audio/*", "", ""),
            "VIDEO", new Kind("video/*", "", ""));

    private final Path vault;

    public BlobFolder(Path vault) {
        this.vault = vault;
    }

    /**
     * The attachments of a testimony by the day they came, named in that order.
     *
     * @param noFace those that a person looked at and found to show nobody
     */
    public List<Dossier.Attachment> attachments(UUID testimony, Set<UUID> noFace) throws IOException {
        Path folder = vault.resolve(testimony.toString());
        List<Entry> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(
                                each -> each.getFileName().toString().matches(ENTRY))
                        .toList()) {
                    entries.add(Json.read(Files.readAllBytes(file), Entry.class));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::on).thenComparing(Entry::id));
        List<Dossier.Attachment> attachments = new ArrayList<>();
        for (Entry entry : entries) {
            attachments.add(attachment(folder, entry, attachments.size() + 1, noFace.contains(entry.id())));
        }
        return attachments;
    }

    private static Dossier.Attachment attachment(Path folder, Entry entry, int number, boolean noFace) {
        Kind kind = KINDS.getOrDefault(entry.type(), new Kind("application/octet-stream", "", ""));
        return new Dossier.Attachment(
                "att-%02d".formatted(number),
                entry.id(),
                kind.mediaType(),
                entry.received().sha256(),
                entry.copy() == null || kind.extension().isEmpty()
                        ? null
                        : blob(folder.resolve(entry.id() + "." + kind.extension()), kind, entry.copy()),
                entry.sealed() == null
                        ? null
                        : blob(
                                folder.resolve(entry.id() + ".original.age"),
                                new Kind("", "age", "application/octet-stream"),
                                entry.sealed()),
                noFace);
    }

    private static Dossier.Blob blob(Path file, Kind kind, Hash hash) {
        return new Dossier.Blob(kind.extension(), kind.copyType(), hash.sha256(), () -> Files.newInputStream(file));
    }

    private record Kind(String mediaType, String extension, String copyType) {}

    /** An attachment as the intake lists it. */
    record Entry(
            UUID id,
            String type,
            LocalDate on,
            Hash received,
            @Nullable Hash sealed,
            @Nullable Hash copy) {}

    /** Some bytes, by their number and their SHA-256. */
    record Hash(long bytes, String sha256) {}
}
