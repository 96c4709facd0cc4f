package org.vigil.search.packet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.search.cases.Docket.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.CaseFile;
import org.vigil.search.cases.Docket;
import org.vigil.search.cases.Level;
import org.vigil.search.cases.Told;
import org.vigil.search.cases.forum.Completeness;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.forum.ForumsFolder;
import org.vigil.search.packet.Dossier;
import org.vigil.search.packet.Dossier.Filling;
import org.vigil.search.packet.Words;

class FormToldTest {
    private static final Forums FORUMS = ForumsFolder.read(null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ONE = id(101);
    private static final Map<UUID, Testimony> HERE = Map.of(ONE, Told.testimony(ONE, Told.all()));

    private final Docket docket = new Docket().has(Docket.opened(ONE));

    @Test
    void leavesToTheFiguresWhatItsLevelMayNotTellOfATestimony() {
        assertThat(field("SHADOW", "L3", Map.of(), "Tables with denominators"))
                .isEqualTo(new Dossier.Field(
                        new Words("Таблицы со знаменателями", "Tables with denominators"),
                        Words.same(""),
                        Filling.FIGURES));
    }

    /** Figures are there at that level alone; elsewhere a word of them would tell that something is withheld. */
    @Test
    void saysNothingOfWhatACoarserLevelWithholds() {
        assertThat(field("RU-SK", "L2", Map.of(), "When").filling()).isEqualTo(Filling.TEXT);
    }

    @Test
    void tellsOfATestimonyByItsNameInThePacket() {
        assertThat(field("SHADOW", "L2", HERE, "Tables with denominators").text())
                .isEqualTo(Words.same("T-0001"));
    }

    @Test
    void neverRepeatsWhatIsToBeWrittenByHand() {
        docket.has(Docket.answered("WGEID", "full-name", "somebody"));

        Dossier.Field name = field("WGEID", "L1", HERE, "Full name");

        assertThat(name.filling()).isEqualTo(Filling.BY_HAND);
        assertThat(name.text()).isEqualTo(Words.same(""));
    }

    private Dossier.Field field(String forum, String level, Map<UUID, Testimony> shown, String label) {
        FormTold told = new FormTold(
                completeness(forum, level, Language.RU, shown),
                completeness(forum, level, Language.EN, shown),
                completeness(forum, level, Language.RU, HERE),
                Map.of("T-0001", ONE));
        return told.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.label().en().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Completeness completeness(String code, String level, Language language, Map<UUID, Testimony> now) {
        Forum forum = FORUMS.byCode(code).orElseThrow();
        CaseFile file = docket.file();
        return Completeness.of(
                file, forum, forum.level(Level.valueOf(level)).orElseThrow(), language, List.of(ONE), now, TODAY);
    }
}
