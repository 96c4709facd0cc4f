package org.vigil.search.packet.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRulesTest {
    private static final String NUMBER = "PKT-2026-7f3a9c21";

    private final PathRules rules = new PathRules(NUMBER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bagit.txt",
                "VERIFY.ru.txt",
                "data/packet.json",
                "data/00-index.ru.pdf",
                "data/01-filing/ru-sk.ru.docx",
                "data/items/T-0001/derived/att-01.jpg",
                "data/log/proofs/T-0001.json",
                "signatures/tagmanifest-sha256.txt.p7s.1.tsr"
            })
    void letsThroughWhatTheFormatNames(String path) {
        assertThat(rules.entry(path)).isEqualTo(NUMBER + "/" + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/data/a",
                "data//a",
                "data/a/",
                "data/../a",
                "data/./a",
                "data/.hidden",
                "data/a.",
                "data/a ",
                "data/a\\b",
                "data/a\nb",
                "data/a\u0000",
                "data/показания.txt",
                "data/Statement.txt",
                "data/-rf",
                "data/a:b",
                "data/con",
                "data/aux.txt",
                "~/a",
                "data/a*"
            })
    void refusesWhatUnpacksElsewhereOrOtherwise(String path) {
        assertThatThrownBy(() -> rules.entry(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTwoThatOneFileSystemHoldsForTheSame() {
        rules.entry("data/items/T-0001/item.json");

        assertThatThrownBy(() -> rules.entry("data/items/t-0001/item.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void refusesAPathThatIsTooLongAndQuotesNone() {
        String fits = "data/" + "a".repeat(120 - NUMBER.length() - 1 - 5);
        assertThat(rules.entry(fits)).hasSize(120);

        assertThatThrownBy(() -> rules.entry(fits + "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too long");
        assertThatThrownBy(() -> rules.entry("data/Ivanova"))
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("Ivanova");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PKT", "PKT-2026-7F3A9C21", "PKT-2026-7f3a9c2", "../PKT-2026-7f3a9c21", "PKT-2026-7f3a9c21\n"
            })
    void refusesWhatIsNoNumber(String number) {
        assertThatThrownBy(() -> new PathRules(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
