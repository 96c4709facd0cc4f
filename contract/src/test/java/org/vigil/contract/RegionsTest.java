package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RegionsTest {
    @Test
    void areTheEightyThreeOfIso3166() {
        assertThat(Regions.all())
                .hasSize(83)
                .extracting(Region::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("RU-[A-Z]{2,3}"));
        assertThat(Regions.byCode("RU-CE").orElseThrow().en()).isEqualTo("Chechen Republic");
        assertThat(Regions.byCode("UA-43")).isEmpty();
    }

    @Test
    void eachHasACellOfItsOwnOnTheMap() {
        assertThat(Regions.all().stream()
                        .map(region -> region.row() + "/" + region.column())
                        .collect(Collectors.toSet()))
                .hasSize(83);
        assertThat(Regions.all()).allMatch(region -> region.row() >= 0 && region.column() >= 0);
    }

    @Test
    void haveNamesInBothLanguagesAndAFederalDistrict() {
        assertThat(Regions.all()).allSatisfy(region -> {
            assertThat(region.ru()).containsPattern("\\p{IsCyrillic}").doesNotContainPattern("[A-Za-z]");
            assertThat(region.en()).containsPattern("[A-Za-z]").doesNotContainPattern("\\p{IsCyrillic}");
            assertThat(region.federalDistrict()).isIn("CEN", "NWE", "SOU", "NCA", "VOL", "URA", "SIB", "FAR");
        });
    }
}
