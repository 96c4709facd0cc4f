package org.vigil.search.cases.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.search.cases.Docket.ANNA;
import static org.vigil.search.cases.Docket.CASE;
import static org.vigil.search.cases.Docket.DAY;
import static org.vigil.search.cases.Docket.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.CaseStep;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Period;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.search.cases.Docket;
import org.vigil.search.cases.Told;
import org.vigil.search.cases.chronology.Chronology.Kind;
import org.vigil.search.cases.filing.Deadline;
import org.vigil.search.cases.filing.Terms;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.forum.ForumsFolder;

final class ChroniclerTest {
    private static final Forums FORUMS = ForumsFolder.read(null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ONE = id(101);
    private static final UUID TWO = id(102);
    private static final UUID GONE = id(103);

    private final Docket docket = new Docket()
            .has(
                    Docket.opened(ONE, TWO, GONE),
                    Docket.filed(1, "2026-11-01"),
                    Docket.changed(1, ComplaintStatus.REGISTERED, "2026-11-02"),
                    new CaseStep.PositionSet(
                            CASE,
                            ANNA,
                            DAY,
                            id(5),
                            new OfficialPosition(
                                    Attribution.OFFICIAL_DENY_ACT,
                                    PerpetratorType.REGIONAL_OFFICIAL,
                                    Period.parse("2026-11-10"),
                                    "Nothing {0} happened"),
                            "press",
                            List.of(ONE, GONE)));

    @Test
    void saysInOrderWhatHappenedWasFiledAndWasNotDone() {
        Chronology chronology = written("en");

        assertThat(chronology.lines())
                .extracting(Chronology.Line::kind)
                .containsExactly(Kind.FACT, Kind.FACT, Kind.FILED, Kind.ANSWERED, Kind.SILENCE, Kind.POSITION);
        assertThat(texts(chronology))
                .containsExactly(
                        "March 2017: alleged torture; place: Chechen Republic. Alleged perpetrators: police. Testimonies: T-2.",
                        "around October 2026: alleged torture; place: Chechen Republic. Alleged perpetrators: police."
                                + " Testimonies: T-1.",
                        "1 November 2026: filed with a body (RU-SK), no. 7.",
                        "2 November 2026: registered.",
                        "6 November 2026: silence. The term of art. 144(1) CCP (decision due) had ended the day before;"
                                + " 16 days without an answer until 21 November 2026. Within three days no decision was"
                                + " taken and the term was not extended.",
                        "10 November 2026: regional official: officials deny the act: \"Nothing {0} happened\" [press]."
                                + " Set against it: T-1 (torture) of around October 2026");
        assertThat(chronology.authorities())
                .extracting(Chronology.Line::kind)
                .containsExactly(Kind.ANSWERED, Kind.SILENCE, Kind.POSITION);
    }

    @Test
    void saysTheSameInRussian() {
        assertThat(texts(written("ru")))
                .hasSize(6)
                .anySatisfy(text -> assertThat(text).startsWith("март 2017: сообщают о следующем: пытки; место: "))
                .anySatisfy(text -> assertThat(text).startsWith("около октября 2026: "))
                .anySatisfy(text -> assertThat(text).contains("16 дней без ответа по 21 ноября 2026."));
    }

    @Test
    void tellsNothingOfWhatWasWithdrawnOrMayNotBeSeen() {
        assertThat(texts(written("en"))).noneMatch(text -> text.contains("T-3"));
    }

    @Test
    void countsADecisionThatCameLate() {
        docket.has(Docket.changed(1, ComplaintStatus.REFUSED, "2026-11-12"));

        assertThat(texts(written("en")))
                .contains(
                        "12 November 2026: an answer 7 days late. The term of art. 144(1) CCP (decision due) had ended"
                                + " on 5 November 2026.");
        assertThat(texts(written("ru"))).anyMatch(text -> text.contains("на 7 дней"));
    }

    private Chronology written(String language) {
        Testimony autumn = Told.testimony(ONE, Told.all(), "2026-10~", ActType.TORTURE, PerpetratorType.POLICE, true);
        Testimony spring = Told.testimony(TWO, Told.all(), "2017-03", ActType.TORTURE, PerpetratorType.POLICE, true);
        List<Deadline> deadlines = Terms.of(
                CASE, docket.file().filings(), forum -> false, (forum, field) -> Optional.empty(), FORUMS, TODAY);
        return Chronicler.write(docket.file(), Map.of(ONE, autumn, TWO, spring), deadlines, FORUMS, TODAY, language);
    }

    private static List<String> texts(Chronology chronology) {
        return chronology.lines().stream().map(Chronology.Line::text).toList();
    }
}
