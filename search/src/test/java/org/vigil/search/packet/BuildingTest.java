package org.vigil.search.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.build.Binding;
import org.vigil.search.packet.build.Building;
import org.vigil.search.packet.build.Composing;
import org.vigil.search.packet.build.Orders;
import org.vigil.search.packet.build.Unbuildable;

class BuildingTest {
    private static final UUID PACKET = UUID.fromString("7f3a9c21-0000-4000-8000-000000000001");

    private final Path folder;
    private final Told told = new Told();

    BuildingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void sealsWhatWasApprovedAndLeavesNothingElse() throws IOException {
        building(packet -> dossier(), false).buildOpen();

        assertThat(told.events).containsExactly("building", "1 of 1", "exported", "sealed");
        assertThat(left()).containsExactly(PACKET + ".zip");
    }

    @Test
    void saysThatATimestampIsMissing() throws IOException {
        building(packet -> dossier(), true).buildOpen();

        assertThat(told.events).containsExactly("building", "1 of 1", "pending");
    }

    @Test
    void failsWhereConsentIsGone() throws IOException {
        building(
                        packet -> {
                            throw new Unbuildable("nothing-left");
                        },
                        false)
                .buildOpen();

        assertThat(told.events).containsExactly("failed nothing-left");
        assertThat(left()).isEmpty();
    }

    @Test
    void failsWhereAnAttachmentHasChanged() throws IOException {
        Dossier whole = Dossiers.of("UN-SP", Level.L1, false, List.of(Language.EN), Accounts.some(1), Plants.none());
        Dossier.Item item = whole.items().get(0);
        Dossier.Attachment picture = item.attachments().get(0);
        Dossier.Attachment changed = new Dossier.Attachment(
                picture.name(),
                picture.id(),
                picture.mediaType(),
                picture.receivedSha256(),
                new Dossier.Blob("jpg", "image/jpeg", "ab".repeat(32), () -> new ByteArrayInputStream(new byte[3])),
                null,
                false);

        building(packet -> With.item(whole, With.attachments(item, List.of(changed))), false)
                .buildOpen();

        assertThat(told.events).containsExactly("building", "failed attachment-altered");
        assertThat(left()).isEmpty();
    }

    @Test
    void staysOpenWhileTheLogIsAway() {
        Building building = building(
                packet -> {
                    throw new IllegalStateException("away");
                },
                false);

        assertThatThrownBy(building::buildOpen).isInstanceOf(IllegalStateException.class);
        assertThat(told.events).isEmpty();
        assertThat(told.open()).containsExactly(PACKET);
    }

    @Test
    void beginsAgainFromNothingAfterAKill() throws IOException {
        Path rest = Files.createDirectories(folder.resolve(PACKET + ".work/data/items/T-0009"));
        Files.writeString(rest.resolve("item.json"), "of a testimony that was withdrawn since");

        building(packet -> dossier(), false).buildOpen();

        assertThat(told.pieces).isNotEmpty().noneMatch(path -> path.contains("T-0009"));
        assertThat(left()).containsExactly(PACKET + ".zip");
    }

    @Test
    void takesAwayWhatMayNoLongerBeFetched() throws IOException {
        Building building = building(packet -> dossier(), false);
        building.buildOpen();

        building.expire(PACKET);

        assertThat(left()).isEmpty();
    }

    private static Dossier dossier() {
        return Dossiers.minimal("UN-CAT", Language.EN);
    }

    private Building building(Composing composing, boolean pending) {
        Binding binding = (dossier, pieces, target, bytesDone) -> {
            pieces.forEach(piece -> told.pieces.add(piece.path()));
            Files.writeString(target, "bound");
            return new Binding.Bound("ab".repeat(32), "cd".repeat(32), 5, pending, null);
        };
        return new Building(told, composing, Written.contents(), binding, folder);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Orders kept in memory. */
    private static final class Told implements Orders {
        private final List<String> events = new ArrayList<>();
        private final List<String> pieces = new ArrayList<>();
        private boolean open = true;

        @Override
        public List<UUID> open() {
            return open ? List.of(PACKET) : List.of();
        }

        @Override
        public void building(UUID packet, Dossier dossier) {
            events.add("building");
        }

        @Override
        public void progress(UUID packet, int done, int of) {
            events.add(done + " of " + of);
        }

        @Override
        public void exported(UUID packet, Dossier dossier, Binding.Bound bound) {
            events.add("exported");
        }

        @Override
        public void sealed(UUID packet, Dossier dossier, Binding.Bound bound) {
            end("sealed");
        }

        @Override
        public void pending(UUID packet, Dossier dossier, Binding.Bound bound) {
            end("pending");
        }

        @Override
        public void failed(UUID packet, String code) {
            end("failed " + code);
        }

        private void end(String event) {
            events.add(event);
            open = false;
        }
    }
}
