package org.vigil.search.cases.forum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForumsFolderTest {

    @Test
    void shipsTenForumsThatCanBeUsed() {
        Forums forums = ForumsFolder.read(null);

        assertThat(forums.all())
                .extracting(Forum::code)
                .containsExactly(
                        "RU-SK", "ECHR", "UN-SP", "UN-CAT", "UN-CCPR", "WGEID", "ODIHR", "OSCE-MM", "ICC-15", "SHADOW");
        assertThat(forums.all()).allSatisfy(forum -> {
            assertThat(forum.fields().anyMatch(Field::required)).isTrue();
            forum.gates().forEach(gate -> assertThat(gate.fields())
                    .allSatisfy(
                            field -> assertThat(forum.field(field)).as(field).isPresent()));
            forum.gates().forEach(gate -> assertThat(gate.forums())
                    .allSatisfy(
                            other -> assertThat(forums.byCode(other)).as(other).isPresent()));
            forum.clocks().stream().map(Clock::field).filter(Objects::nonNull).forEach(field -> assertThat(
                            forum.field(field))
                    .isPresent());
        });
    }

    @Test
    void whatFacesTheStateNamesTheOrganisationNowhere() {
        assertThat(ForumsFolder.read(null).byCode("RU-SK").orElseThrow().levels())
                .allSatisfy(level -> {
                    assertThat(level.stateFacing()).isTrue();
                    assertThat(level.signer()).isEqualTo("timestamp-only");
                });
    }

    @Test
    void aLawyersOwnFileReplacesTheOneOfItsNameAndMayAddAnother(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("ECHR.yaml"),
                shipped("ECHR").replace("months: 4\n    severity", "months: 5\n    severity"));
        Files.writeString(folder.resolve("MINE.yaml"), shipped("SHADOW").replace("code: SHADOW\n", "code: MINE\n"));

        Forums forums = ForumsFolder.read(folder);

        assertThat(forums.byCode("ECHR")
                        .orElseThrow()
                        .gate("ECHR-TERM")
                        .orElseThrow()
                        .months())
                .isEqualTo(5);
        assertThat(forums.byCode("MINE")).isPresent();
        assertThat(forums.all()).hasSize(11);
    }

    /** What a lawyer gets wrong is named with the file and the line, and stops the start. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asOf: 2026-11-21 | asOf: yesterday | line 7: /asOf",
                "rule: CONFIRMED | rule: HOPED | /rule",
                "days: 3 | days: -3 | a term is at least 1",
                "signer: timestamp-only | signer: org | signer org names the organisation",
                "level: L2 | level: L7 | /level",
                "actor: AUTHORITY | 'actor: AUTHORITY\n    whose: mine' | nobody knows this property",
                "scopes: [DOMESTIC_COMPLAINT_NAMED] | scopes: [] | scopes is missing or empty",
                "id: addressee | id: Addressee | id is not written like",
                "id: heading | id: harm | fields are named twice",
                "code: RU-SK | code: RU-XX | the code is RU-XX and must be the name of the file",
                "title: {ru: Заявитель, en: Applicant} | title: {ru: Заявитель} | en is missing",
                "days: 3 | 'days: 3\n    months: 3' | one of them",
                "byHand: true | 'byHand: true, from: PERIOD' | neither from nor a limit",
                "sections: | 'sections: [' | line",
            })
    void namesTheFileTheLineAndTheMistake(String right, String wrong, String told) throws IOException {
        String broken = shipped("RU-SK")
                .replaceFirst(
                        java.util.regex.Pattern.quote(right),
                        java.util.regex.Matcher.quoteReplacement(wrong.replace("'", "")));

        assertThatThrownBy(() -> ForumsFolder.parse(broken.getBytes(UTF_8), "RU-SK.yaml"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The definition of a forum cannot be used: RU-SK.yaml")
                .hasMessageContaining("line ")
                .hasMessageContaining(told);
    }

    private static String shipped(String code) throws IOException {
        try (InputStream file = Objects.requireNonNull(Forums.class.getResourceAsStream(code + ".yaml"))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
