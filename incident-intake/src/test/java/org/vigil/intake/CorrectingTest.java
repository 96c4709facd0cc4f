package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Constraints;
import org.vigil.contract.Corrections;
import org.vigil.contract.Draft;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.QuarantineReason;

/** What a person hides and keeps, on the preview and on the testimony. */
class CorrectingTest {
    private static final String TEXT =
            "Следователь Хасан Исаев бил. Старый мельник видел. Телефон +7 928 555-01-23, ул. Ленина, д. 5.";

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = new Desk(home);
    }

    @Test
    void previewAndTestimonyAgree() {
        Corrections corrections =
                new Corrections(List.of(hide("мельник")), List.of(keep("Хасан Исаев", KeepReason.PUBLIC_OFFICIAL)));

        Preview.Shown shown = desk.preview.of(draft(corrections));
        boolean waits = desk.accept(Submissions.corrected(Submissions.saying(TEXT), corrections))
                .quarantined();

        Testimony testimony = desk.log.published.get(0);
        assertThat(waits).isFalse();
        assertThat(shown.redacted())
                .isEqualTo(testimony.narrative().text())
                .startsWith("Следователь Хасан Исаев бил. Старый [скрыто] видел.");
        assertThat(shown.kept()).hasSize(1);
        assertThat(testimony.narrative().kept()).isEqualTo(Map.of(KeepReason.PUBLIC_OFFICIAL, 1));
        assertThat(testimony.narrative().hidden()).containsEntry("OTHER", 1).doesNotContainKey("PERSON");
        assertThat(testimony.personTokens()).isEmpty();
        assertThat(Constraints.violations(testimony)).isEmpty();
        assertThat(Json.read(Json.write(testimony), Testimony.class)).isEqualTo(testimony);
    }

    @Test
    void neverLeavesATraceOfWhatWasHiddenByHand() {
        desk.accept(
                Submissions.corrected(Submissions.saying(TEXT), new Corrections(List.of(hide("мельник")), List.of())));

        assertThat(new String(Json.write(desk.log.published.get(0)), StandardCharsets.UTF_8))
                .doesNotContain("мельник");
    }

    @Test
    void keepsNobodysTelephone() {
        Corrections corrections = new Corrections(List.of(), List.of(keep("+7 928 555-01-23", KeepReason.OTHER)));

        assertThat(refusal(corrections)).containsExactly(new Violation("corrections.keep[0]", "always-hidden"));
    }

    @Test
    void refusesToKeepWhatIsNotHidden() {
        Corrections corrections = new Corrections(
                List.of(), List.of(keep("бил", KeepReason.COMMON_WORD), keep("Хасан", KeepReason.PUBLIC_OFFICIAL)));

        assertThat(refusal(corrections))
                .containsExactly(
                        new Violation("corrections.keep[0]", "not-hidden"),
                        new Violation("corrections.keep[1]", "not-hidden"));
    }

    @Test
    void sendsToASecondPersonWhatOneMayNotKeepAlone() {
        Corrections corrections = new Corrections(List.of(), List.of(keep("Хасан Исаев", KeepReason.OTHER)));

        assertThat(desk.preview.of(draft(corrections)).quarantine()).containsExactly(QuarantineReason.KEPT_BY_ONE);
        assertThat(desk.accept(Submissions.corrected(Submissions.saying(TEXT), corrections))
                        .quarantined())
                .isTrue();
        assertThat(desk.log.published).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFitTheTextAtItsField() {
        Corrections corrections = new Corrections(List.of(new Corrections.Hide(0, TEXT.length() + 1)), List.of());

        assertThat(refusal(corrections)).containsExactly(new Violation("corrections.hide[0].end", "out-of-range"));
    }

    @Test
    void barePreviewsWorkAsBefore() {
        Preview.Shown shown = desk.preview.of(Draft.of("Пришёл Хасан Исаев.", null));

        assertThat(shown.risk()).hasToString("MEDIUM");
        assertThat(shown.alike()).isNull();
        assertThat(desk.preview.of(Draft.of("Ничего.", Language.RU)).risk()).hasToString("LOW");
        assertThat(desk.preview
                        .of(Draft.of("меня забрали ночью из дома и увезли", null))
                        .risk())
                .hasToString("HIGH");
    }

    private List<Violation> refusal(Corrections corrections) {
        return catchThrowableOfType(Refused.class, () -> desk.preview.of(draft(corrections)))
                .problem()
                .errors();
    }

    private static Draft draft(Corrections corrections) {
        return new Draft(TEXT, Language.RU, corrections, List.of(), null, null, null);
    }

    private static Corrections.Hide hide(String words) {
        return new Corrections.Hide(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Corrections.Keep keep(String words, KeepReason reason) {
        return new Corrections.Keep(TEXT.indexOf(words), TEXT.indexOf(words) + words.length(), reason);
    }
}
