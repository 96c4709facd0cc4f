package org.vigil.search.packet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.search.packet.Dossier;

class BlobFolderTest {
    private static final UUID TESTIMONY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID PICTURE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID FILM = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private final Path vault;

    BlobFolderTest(@TempDir Path vault) {
        this.vault = vault;
    }

    @Test
    void readsWhatTheIntakeLists() throws IOException {
        Path folder = Files.createDirectories(vault.resolve(TESTIMONY.toString()));
        Files.writeString(folder.resolve(PICTURE + ".json"), """
                {"id":"%s","type":"WEBP","on":"2026-01-02","received":{"bytes":3,"sha256":"%s"},
                 "sealed":{"bytes":4,"sha256":"%s"},"copy":{"bytes":5,"sha256":"%s"}}""".formatted(
                        PICTURE, "aa".repeat(32), "bb".repeat(32), "cc".repeat(32)));
        Files.writeString(folder.resolve(FILM + ".json"), """
                {"id":"%s","type":"VIDEO","on":"2026-01-01","received":{"bytes":3,"sha256":"%s"},
                 "sealed":{"bytes":4,"sha256":"%s"}}""".formatted(FILM, "aa".repeat(32), "bb".repeat(32)));
        Files.writeString(folder.resolve(PICTURE + ".jpg"), "copied");
        Files.writeString(folder.resolve("contact.age"), "not an attachment");

        List<Dossier.Attachment> attachments = new BlobFolder(vault).attachments(TESTIMONY, Set.of(PICTURE));

        assertThat(attachments).extracting(Dossier.Attachment::name).containsExactly("att-01", "att-02");
        assertThat(attachments).extracting(Dossier.Attachment::id).containsExactly(FILM, PICTURE);
        assertThat(attachments).extracting(Dossier.Attachment::noFace).containsExactly(false, true);
        assertThat(attachments.get(0).copy()).isNull();
        Dossier.Blob copy = Objects.requireNonNull(attachments.get(1).copy());
        assertThat(copy.mediaType()).isEqualTo("image/jpeg");
        assertThat(copy.sha256()).isEqualTo("cc".repeat(32));
        try (InputStream in = copy.content().open()) {
            assertThat(in.readAllBytes()).asString().isEqualTo("copied");
        }
    }

    @Test
    void findsNothingBesideATestimonyWithoutAttachments() throws IOException {
        assertThat(new BlobFolder(vault).attachments(TESTIMONY, Set.of())).isEmpty();
    }
}
