package org.vigil.search.packet.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.contract.vocabulary.Language;

/** The commands that VERIFY prints find what somebody did to a packet. */
class RecipeAgainstAttacksTest {
    private static final String FOLDER = SampleData.NUMBER + "/";

    private final Path folder;

    RecipeAgainstAttacksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void tools() {
        Tools.need("sh", "unzip", "sha256sum", "sha512sum", "openssl", "pdfsig");
    }

    /** The timestamps are left out: some of their bits are covered by nothing, and VERIFY says so. */
    @ParameterizedTest
    @EnumSource(names = {"ORG", "TIMESTAMP_ONLY"})
    void findAChangedByteInAnyFile(SealProfile profile) throws Exception {
        SealedSample sample = sample(profile);
        List<Map.Entry<String, byte[]>> files = Tampered.files(sample.packet());

        for (int place = 0; place < files.size(); place++) {
            Map.Entry<String, byte[]> file = files.get(place);
            if (!file.getKey().endsWith(".tsr")) {
                byte[] changed = file.getValue().clone();
                changed[changed.length / 2] ^= 1;
                int which = place;
                assertFound(
                        sample,
                        "a changed byte in " + file.getKey(),
                        all -> all.set(which, Map.entry(file.getKey(), changed)));
            }
        }
    }

    @Test
    void findWhatWasAddedTakenOrMoved() throws Exception {
        SealedSample sample = sample(SealProfile.ORG);

        for (String added :
                List.of("note.txt", "data/note.txt", "signatures/note.txt", "data/items/T-0004/item.json")) {
            assertFound(sample, "added " + added, all -> all.add(Map.entry(FOLDER + added, "x".getBytes(UTF_8))));
        }
        assertFound(sample, "outside the folder", all -> all.add(Map.entry("note.txt", "x".getBytes(UTF_8))));
        assertFound(
                sample, "the same name outside", all -> all.add(Map.entry("data/packet.json", "{}".getBytes(UTF_8))));
        assertFound(sample, "twice", all -> all.add(Map.entry(FOLDER + "data/packet.json", "{}".getBytes(UTF_8))));
        for (String taken : List.of("data/load-file.csv", "signatures/" + Signatures.CADES, "VERIFY.en.txt")) {
            assertFound(
                    sample,
                    "taken " + taken,
                    all -> all.removeIf(file -> file.getKey().equals(FOLDER + taken)));
        }
        assertFound(
                sample,
                "no timestamp",
                all -> all.removeIf(file -> file.getKey().endsWith(".tsr")));
    }

    /** All sums are right, the signature and the timestamp hold: only the anchors are not those that the reader has. */
    @Test
    void findAPacketThatSomebodyElseMade() throws Exception {
        SealedSample sample = sample(SealProfile.ORG);
        Identity thief = new NewIdentity(TestKeys.NOW)
                .make(Names.signer(null), Names.signerAnchor(null), NewIdentity.Use.SIGNATURES);
        Identity clock = new NewIdentity(TestKeys.NOW).make(Names.clock(), Names.clockAnchor(), NewIdentity.Use.TIME);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        SealedSample forged = SealedSample.in(elsewhere, sealing(thief, clock), SealProfile.ORG);
        Files.copy(forged.packet(), sample.packet(), StandardCopyOption.REPLACE_EXISTING);

        List<Recipe.Printed> printed = Recipe.in(sample.packet(), Language.EN).run(sample.folder());

        assertThat(printed)
                .filteredOn(step -> !step.passed())
                .extracting(step -> step.step().commands().strip().split(" ")[1])
                .contains("cms", "ts");
    }

    private SealedSample sample(SealProfile profile) throws Exception {
        Path reader = Files.createDirectory(folder.resolve("reader"));
        return SealedSample.in(reader, sealing(TestKeys.SIGNER, TestKeys.TIME), profile);
    }

    private static Sealing sealing(Identity signer, Identity clock) {
        return new Sealing(
                profile -> new Hand(
                        profile.signs() ? signer : null, List.of(new OwnAuthority(clock, TestKeys.CLOCK)), null),
                new StampCheck(TestKeys.CLOCK, Trust.inAnybody()));
    }

    /** Types the recipe of the untouched packet, which whoever suspects an attack has from elsewhere. */
    private void assertFound(SealedSample sample, String attack, Consumer<List<Map.Entry<String, byte[]>>> how)
            throws IOException, InterruptedException {
        Path victim = Files.createTempDirectory(folder, "victim");
        for (String anchor : List.of("anchor.pem", "clock-1.pem", "log.pem")) {
            if (Files.exists(sample.folder().resolve(anchor))) {
                Files.copy(sample.folder().resolve(anchor), victim.resolve(anchor));
            }
        }
        Tampered.pack(sample.packet(), victim.resolve(sample.packet().getFileName()), how);

        List<Recipe.Printed> printed = Recipe.in(sample.packet(), Language.EN).run(victim);

        assertThat(printed).as(attack).anyMatch(step -> !step.passed());
    }
}
