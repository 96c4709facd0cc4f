package org.vigil.search.packet.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandsTest {
    private static final String ORGANISATION = "Дом свидетелей";

    private final Path folder;

    HandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void makesAKeyOnceAndForItsOwnerOnly() throws IOException {
        Identity made = signer(hands("signing.p12"), SealProfile.ORG);
        Identity again = signer(hands("signing.p12"), SealProfile.ORG);

        assertThat(again.certificate()).isEqualTo(made.certificate());
        assertThat(again.key()).isEqualTo(made.key());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void keepsOldAnchorsWhenAnotherKeyIsNamed() throws IOException {
        Identity old = signer(hands("signing.p12"), SealProfile.ORG);
        Identity fresh = signer(hands("signing-2027.p12"), SealProfile.ORG);

        assertThat(fresh.anchor()).isNotEqualTo(old.anchor());
        List<String> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("anchors"))) {
            for (Path file : files.toList()) {
                kept.add(Files.readString(file));
            }
        }
        assertThat(kept).contains(Anchors.pem(old.anchor()), Anchors.pem(fresh.anchor()));
    }

    /** A certificate that stands in two packets says that they come from the same house. */
    @Test
    void sharesNoCertificateBetweenProfilesAndNamesNobodyButInOne() {
        Hands hands = new Hands(settings("signing.p12", "own"), TestKeys.CLOCK);
        Set<X509Certificate> seen = new HashSet<>();
        for (SealProfile profile : SealProfile.values()) {
            for (X509Certificate certificate : certificates(hands.apply(profile))) {
                assertThat(seen.add(certificate)).isTrue();
                String text = certificate.toString().toLowerCase(Locale.ROOT);
                assertThat(text).doesNotContain("vigil");
                if (profile != SealProfile.ORG) {
                    assertThat(text).doesNotContain("свидетел");
                }
            }
        }
        assertThat(hands.apply(SealProfile.ORG).organisation()).isEqualTo(ORGANISATION);
        assertThat(hands.apply(SealProfile.ADVOCATE).organisation()).isNull();
        assertThat(hands.apply(SealProfile.TIMESTAMP_ONLY).organisation()).isNull();
        assertThat(hands.apply(SealProfile.TIMESTAMP_ONLY).signer()).isNull();
    }

    @Test
    void namesNobodyInAPacketThatNobodySigns() throws Exception {
        Sealing sealing = Sealing.configured(environment("signing.p12", "own"), TestKeys.CLOCK);

        Path packet =
                SealedSample.in(folder, sealing, SealProfile.TIMESTAMP_ONLY).packet();

        byte[] bytes = Files.readAllBytes(packet);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("свидетелей");
        assertThat(new String(bytes, StandardCharsets.UTF_16BE)).doesNotContain("свидетелей");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                .doesNotContain("vigil")
                .doesNotContain("source-organization")
                .doesNotContain(".p7s");
    }

    @Test
    void saysWhatIsWrongWithAKeyThatCannotBeOpened() throws IOException {
        signer(hands("signing.p12"), SealProfile.ORG);
        Files.writeString(folder.resolve("signing.p12.password"), "another");

        assertThatThrownBy(() -> hands("signing.p12").apply(SealProfile.ORG))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key's file");
    }

    private static List<X509Certificate> certificates(Hand hand) {
        List<X509Certificate> all = new ArrayList<>();
        Identity signer = hand.signer();
        if (signer != null) {
            all.addAll(signer.chain());
        }
        for (Authority authority : hand.authorities()) {
            all.add(((OwnAuthority) authority).anchor());
        }
        return all;
    }

    private static Identity signer(Hands hands, SealProfile profile) {
        Identity signer = hands.apply(profile).signer();
        if (signer == null) {
            throw new AssertionError("nobody signs");
        }
        return signer;
    }

    /** No clock of our own where none is needed: making a key takes its time. */
    private Hands hands(String file) {
        return new Hands(settings(file, "http://127.0.0.1:9/"), TestKeys.CLOCK);
    }

    private SealSettings settings(String file, String timestamps) {
        return SealSettings.from(environment(file, timestamps));
    }

    private Setting environment(String file, String timestamps) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "VIGIL_SIGNING",
                folder.resolve(file).toString(),
                "VIGIL_TIMESTAMPS",
                timestamps,
                "VIGIL_ORGANISATION",
                ORGANISATION));
        return environment::get;
    }
}
