package org.vigil.search.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Language;

/** Invented people are planted wherever a level must leave something out; none of them may be found in what comes out. */
class LeakTest {
    private static final List<String> MARKS = List.of(
            "vigil", "openhtmltopdf", "pdfbox", "thymeleaf", "apache", "poi-ooxml", "anonymizer", "monitor-seven");

    private final Path folder;

    LeakTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"L2,false", "L2,true", "L3,false", "L3,true"})
    void nobodyIsInAPacketThatMayBePassedOn(Level level, boolean stateFacing) throws IOException {
        Plants plants = Plants.some();
        List<Testimony> testimonies = Accounts.planted(45, plants);
        Dossier dossier = Dossiers.of("OSCE-MM", level, stateFacing, List.of(Language.EN), testimonies, plants);

        Haystack haystack = Haystack.of(Written.of(dossier, folder));

        assertThat(plants.planted()).hasSizeGreaterThanOrEqualTo(1000).doesNotHaveDuplicates();
        assertThat(haystack.found(plants.planted())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L0,true", "L1,true", "L2,true", "L2,false", "L3,true"})
    void noTestimonyIsNamedByItsIdWhereCustodyIsGuarded(Level level, boolean stateFacing) throws IOException {
        Dossier dossier = Dossiers.typical(level, stateFacing);
        List<String> ids = dossier.items().stream()
                .map(item -> item.testimony().id())
                .map(UUID::toString)
                .toList();

        assertThat(Haystack.of(Written.of(dossier, folder)).found(ids)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L0", "L1", "L2", "L3"})
    void nothingTellsTheStateWhoMadeThePacket(Level level) throws IOException {
        Haystack haystack = Haystack.of(Written.of(Dossiers.typical(level, true), folder));

        assertThat(haystack.found(MARKS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L0", "L1", "L2"})
    void nothingTellsTheStateTheHour(Level level) throws IOException {
        Haystack haystack = Haystack.of(Written.of(Dossiers.typical(level, true), folder));

        assertThat(haystack.found(List.of("T15:09", "15:09:26", "D:20260314150926", "T10:11:12")))
                .isEmpty();
    }

    /** Proof that the search finds what is there. */
    @Test
    void aConfidentialPacketHoldsWhatItMayAndNoTokens() throws IOException {
        Plants plants = Plants.some();
        List<Testimony> testimonies = Accounts.planted(1, plants);
        List<String> tokens =
                plants.planted().stream().filter(each -> !each.contains(" ")).toList();
        Dossier dossier = Dossiers.of("UN-SP", Level.L1, false, List.of(Language.EN), testimonies, plants);
        String note = plants.planted().get(plants.planted().size() - 1);

        Haystack haystack = Haystack.of(Written.of(dossier, folder));

        assertThat(haystack.found(plants.planted())).hasSizeGreaterThan(8);
        assertThat(haystack.found(tokens)).isEmpty();
        assertThat(haystack.found(List.of(note, "Torture"))).isNotEmpty();
    }
}
