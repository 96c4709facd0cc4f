package org.vigil.search.packet.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Piece;
import org.vigil.search.packet.seal.Sealed.Missing;
import org.vigil.search.packet.seal.Sealed.Stamp;

class SealingTest {
    private static final OwnAuthority OWN = new OwnAuthority(TestKeys.TIME, TestKeys.CLOCK);

    private final Path folder;
    private final AuthorityServer server;

    SealingTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = new AuthorityServer(AuthorityServer::honest);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void sameContentSameBytesButForTheStamps(SealProfile profile) throws Exception {
        Path one = SealedSample.in(Files.createDirectory(folder.resolve("1")), sealing(OWN), profile)
                .packet();
        Path other = SealedSample.in(Files.createDirectory(folder.resolve("2")), sealing(OWN), profile)
                .packet();

        try (ZipFile left = new ZipFile(one.toFile());
                ZipFile right = new ZipFile(other.toFile())) {
            List<String> names = names(left);
            assertThat(names(right)).isEqualTo(names);
            for (String name : names) {
                byte[] bytes = left.getInputStream(left.getEntry(name)).readAllBytes();
                byte[] again = right.getInputStream(right.getEntry(name)).readAllBytes();
                if (name.endsWith(".tsr")) {
                    assertThat(again).isNotEqualTo(bytes);
                } else {
                    assertThat(again).as(name).isEqualTo(bytes);
                }
            }
        }
    }

    @Test
    void tellsWhatItSealed() throws Exception {
        SealedSample sample = SealedSample.in(folder, sealing(OWN, server.authority()), SealProfile.ORG);
        Sealed sealed = sample.sealed();

        assertThat(sealed.isPending()).isFalse();
        assertThat(sealed.file()).isEqualTo(sample.packet()).exists();
        assertThat(sealed.bytes()).isEqualTo(Files.size(sample.packet()));
        assertThat(sealed.sha256()).isEqualTo(Sha256.of(sample.packet()));
        assertThat(sealed.fingerprint()).isEqualTo(Identity.fingerprint(TestKeys.SIGNER.anchor()));
        assertThat(sealed.stamps())
                .containsExactly(
                        new Stamp(1, "own", false, TestKeys.NOW), new Stamp(2, "127.0.0.1", true, TestKeys.NOW));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrder(SampleData.NUMBER + ".zip", "anchor.pem", "log.pem", "clock-1.pem");
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAnAuthorityThatIsAway(SealProfile profile) throws Exception {
        server.status(503);
        Sealing sealing = sealing(server.authority(), OWN);
        SealedSample sample = SealedSample.in(folder, sealing, profile);

        Sealed pending = sample.sealed();
        assertThat(pending.isPending()).isTrue();
        assertThat(pending.missing()).containsExactly(new Missing(1, "127.0.0.1", Why.REFUSED));
        assertThat(pending.stamps()).extracting(Stamp::place).containsExactly(2);
        assertThat(sample.packet()).doesNotExist();
        assertThat(pending.file()).exists();

        Sealed still = sealing.stamp(pending);
        assertThat(still).isEqualTo(pending);
        assertThat(sample.packet()).doesNotExist();

        server.status(200);
        Sealed whole = sealing.stamp(still);

        assertThat(whole.isPending()).isFalse();
        assertThat(whole.file()).isEqualTo(sample.packet()).exists();
        assertThat(pending.file()).doesNotExist();
        assertThat(whole.stamps()).extracting(Stamp::place).containsExactly(1, 2);
        assertThat(whole.sha256()).isEqualTo(Sha256.of(sample.packet()));
        assertThat(whole.tagManifestSha256()).isEqualTo(pending.tagManifestSha256());
    }

    /** Whoever gets the packet sees no difference to one that never waited. */
    @Test
    void isTheSamePacketAfterWaiting() throws Exception {
        Path straight = SealedSample.in(
                        Files.createDirectory(folder.resolve("1")), sealing(server.authority(), OWN), SealProfile.ORG)
                .packet();
        server.status(503);
        Sealing sealing = sealing(server.authority(), OWN);
        SealedSample waited = SealedSample.in(Files.createDirectory(folder.resolve("2")), sealing, SealProfile.ORG);
        server.status(200);
        Sealed whole = sealing.stamp(waited.sealed());

        assertThat(whole.isPending()).isFalse();
        try (ZipFile left = new ZipFile(straight.toFile());
                ZipFile right = new ZipFile(waited.packet().toFile())) {
            assertThat(names(right)).isEqualTo(names(left));
        }
    }

    @Test
    void neverCompletesAPendingPacketThatWasChanged() throws Exception {
        server.status(503);
        Sealing sealing = sealing(server.authority());
        Sealed pending = SealedSample.in(folder, sealing, SealProfile.ORG).sealed();
        byte[] bytes = Files.readAllBytes(pending.file());
        bytes[400] ^= 1;
        Files.write(pending.file(), bytes);
        server.status(200);

        assertThatThrownBy(() -> sealing.stamp(pending)).isInstanceOf(IOException.class);
        assertThat(pending.target()).doesNotExist();
    }

    @Test
    void asksNobodyInsteadOfAnAuthorityThatIsGone() throws Exception {
        server.status(503);
        Sealed pending = SealedSample.in(folder, sealing(server.authority()), SealProfile.ORG)
                .sealed();

        Sealed still = sealing(OWN).stamp(pending);

        assertThat(still.missing()).containsExactly(new Missing(1, "127.0.0.1", Why.UNKNOWN));
        assertThat(pending.target()).doesNotExist();
    }

    @Test
    void sealsNothingWithoutAnAuthority() {
        assertThatThrownBy(() -> SealedSample.in(folder, sealing(), SealProfile.ORG))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VIGIL_TIMESTAMPS");
    }

    @Test
    void leavesNothingBehindWhenAPieceCannotBeRead() throws IOException {
        Piece broken = new Piece("data/packet.json", () -> {
            throw new IOException("gone");
        });

        assertThatThrownBy(() -> write(List.of(broken), new ArrayList<>())).hasMessage("gone");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Long> told = new ArrayList<>();
        byte[] big = new byte[700_000];

        write(
                List.of(
                        new Piece("data/a.bin", () -> new ByteArrayInputStream(big)),
                        new Piece("data/b.bin", () -> new ByteArrayInputStream(big))),
                told);

        assertThat(told).isSorted().last().isEqualTo(1_400_000L);
        assertThat(told).hasSizeGreaterThan(2);
    }

    private void write(List<Piece> data, List<Long> told) throws IOException {
        sealing(OWN)
                .write(
                        SampleData.NUMBER,
                        SealProfile.TIMESTAMP_ONLY,
                        Set.of(Language.RU),
                        SampleData.FROZEN,
                        data,
                        folder.resolve("x.zip"),
                        told::add);
    }

    private static Sealing sealing(Authority... authorities) {
        return new Sealing(
                profile -> new Hand(profile.signs() ? TestKeys.SIGNER : null, List.of(authorities), null),
                new StampCheck(TestKeys.CLOCK, Trust.inAnybody()));
    }

    private static List<String> names(ZipFile zip) {
        return Collections.list(zip.entries()).stream().map(Object::toString).toList();
    }
}
