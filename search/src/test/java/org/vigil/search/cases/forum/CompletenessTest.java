package org.vigil.search.cases.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.search.cases.Docket.ANNA;
import static org.vigil.search.cases.Docket.CASE;
import static org.vigil.search.cases.Docket.DAY;
import static org.vigil.search.cases.Docket.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.CaseStep;
import org.vigil.contract.Consent;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.CaseRole;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.search.cases.Docket;
import org.vigil.search.cases.Level;
import org.vigil.search.cases.Told;
import org.vigil.search.cases.consent.Permission;

/** What each forum says to a case: a table of cases, and beside it the verdict that a lawyer would give. */
final class CompletenessTest {
    private static final Forums FORUMS = ForumsFolder.read(null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ONE = id(101);

    /**
     * A gate, the case in words (see {@link #prepare}), and the result. The base case has one testimony of torture by the
     * police on 5 November 2026 with every consent, and nothing else.
     */
    @ParameterizedTest
    @CsvSource({
        "RU-SK, L0, RU, SK-NAMED,        '',                             BLOCKED",
        "RU-SK, L0, RU, SK-NAMED,        confirm SK-306,                 BLOCKED",
        "RU-SK, L0, RU, SK-NAMED,        confirm SK-NAMED,               PASSED",
        "RU-SK, L0, RU, SK-NAMED,        confirm SK-NAMED; public,       BLOCKED",
        "RU-SK, L2, RU, SK-NAMED,        '',                             BLOCKED",
        "RU-SK, L2, RU, SK-NAMED,        confirm SK-NAMED,               PASSED",
        "RU-SK, L0, RU, SK-306,          '',                             BLOCKED",
        "RU-SK, L0, RU, SK-306,          confirm SK-306,                 PASSED",
        "RU-SK, L0, RU, SK-306,          confirm SK-SIGNED,              BLOCKED",
        "RU-SK, L0, RU, SK-SIGNED,       confirm SK-SIGNED,              PASSED",
        "RU-SK, L0, RU, SK-SIGNED,       '',                             BLOCKED",
        "RU-SK, L0, RU, SK-DANGER,       '',                             BLOCKED",
        "RU-SK, L0, RU, SK-DANGER,       confirm SK-DANGER,              PASSED",
        "RU-SK, L0, RU, SK-STATE,        '',                             PASSED",
        "RU-SK, L0, RU, SK-STATE,        by RELATIVE,                    WARNED",
        "RU-SK, L0, RU, SK-STATE,        by UNKNOWN,                     WARNED",
        "ECHR,  L1, EN, ECHR-TEMPORAL,   '',                             BLOCKED",
        "ECHR,  L1, EN, ECHR-TEMPORAL,   on 2022-09-16,                  PASSED",
        "ECHR,  L1, EN, ECHR-TEMPORAL,   on 2022-09-17,                  BLOCKED",
        "ECHR,  L1, EN, ECHR-TEMPORAL,   on 2022-09,                     BLOCKED",
        "ECHR,  L1, EN, ECHR-TEMPORAL,   on 2022-08,                     PASSED",
        "ECHR,  L1, EN, ECHR-TEMPORAL,   undated,                        BLOCKED",
        "ECHR,  L1, EN, ECHR-TEMPORAL,   on 2017~,                       PASSED",
        "ECHR,  L1, EN, ECHR-SAME-MATTER,'',                             PASSED",
        "ECHR,  L1, EN, ECHR-SAME-MATTER,filed UN-CAT,                   WARNED",
        "ECHR,  L1, EN, ECHR-SAME-MATTER,filed UN-CCPR,                  WARNED",
        "ECHR,  L1, EN, ECHR-SAME-MATTER,filed UN-SP,                    PASSED",
        "ECHR,  L1, EN, ECHR-REMEDIES,   '',                             BLOCKED",
        "ECHR,  L1, EN, ECHR-REMEDIES,   answer remedies,                PASSED",
        "ECHR,  L1, EN, ECHR-REMEDIES,   filed RU-SK,                    BLOCKED",
        "ECHR,  L1, EN, ECHR-REMEDIES,   filed RU-SK REFUSED 2026-11-10, PASSED",
        "ECHR,  L1, EN, ECHR-REMEDIES,   filed RU-SK CHECK_10D 2026-11-10, BLOCKED",
        "ECHR,  L1, EN, ECHR-TERM,       filed RU-SK REFUSED 2026-11-10, PASSED",
        "ECHR,  L1, EN, ECHR-TERM,       filed RU-SK REFUSED 2026-07-21, PASSED",
        "ECHR,  L1, EN, ECHR-TERM,       filed RU-SK REFUSED 2026-07-20, WARNED",
        "ECHR,  L1, EN, ECHR-TERM,       '',                             WARNED",
        "ECHR,  L1, RU, ECHR-LANGUAGE,   '',                             PASSED",
        "UN-SP, L1, EN, SP-LANGUAGE,     '',                             PASSED",
        "UN-SP, L1, RU, SP-LANGUAGE,     '',                             WARNED",
        "UN-SP, L1, EN, SP-SOURCE,       '',                             BLOCKED",
        "UN-SP, L1, EN, SP-SOURCE,       confirm SP-SOURCE,              PASSED",
        "UN-SP, L1, EN, SP-RETALIATION,  '',                             WARNED",
        "UN-CAT,L1, RU, CAT-ONE-COMMITTEE,'',                            PASSED",
        "UN-CAT,L1, RU, CAT-ONE-COMMITTEE,filed UN-CCPR,                 BLOCKED",
        "UN-CAT,L1, RU, CAT-ONE-COMMITTEE,filed ECHR,                    BLOCKED",
        "UN-CAT,L1, RU, CAT-ONE-COMMITTEE,filed UN-CAT,                  PASSED",
        "UN-CAT,L1, RU, CAT-REMEDIES,    '',                             BLOCKED",
        "UN-CAT,L1, RU, CAT-REMEDIES,    answer remedies,                PASSED",
        "UN-CAT,L1, RU, CAT-ACTS,        '',                             PASSED",
        "UN-CAT,L1, RU, CAT-ACTS,        act EXTORTION,                  BLOCKED",
        "UN-CAT,L1, RU, CAT-ACTS,        act RAPE,                       PASSED",
        "UN-CAT,L1, RU, CAT-STATE,       by SPOUSE,                      BLOCKED",
        "UN-CAT,L1, RU, CAT-STATE,       by NATIONAL_GUARD,              PASSED",
        "UN-CCPR,L1,RU, CCPR-ONE-COMMITTEE,filed UN-CAT,                 BLOCKED",
        "UN-CCPR,L1,RU, CCPR-AUTHOR,     '',                             BLOCKED",
        "UN-CCPR,L1,RU, CCPR-AUTHOR,     confirm CCPR-AUTHOR,            PASSED",
        "WGEID, L1, EN, WGEID-FAMILY,    '',                             BLOCKED",
        "WGEID, L1, EN, WGEID-FAMILY,    confirm WGEID-FAMILY,           PASSED",
        "WGEID, L1, EN, WGEID-ONE-PERSON,'',                             BLOCKED",
        "WGEID, L1, EN, WGEID-ONE-PERSON,victim,                         PASSED",
        "WGEID, L1, EN, WGEID-ONE-PERSON,victim; victim,                 BLOCKED",
        "WGEID, L1, EN, WGEID-ACTS,      '',                             WARNED",
        "WGEID, L1, EN, WGEID-ACTS,      act ENFORCED_DISAPPEARANCE,     PASSED",
        "WGEID, L1, EN, WGEID-URGENT,    '',                             PASSED",
        "WGEID, L1, EN, WGEID-URGENT,    on 2026-08-21,                  PASSED",
        "WGEID, L1, EN, WGEID-URGENT,    on 2026-08-20,                  WARNED",
        "WGEID, L1, EN, WGEID-URGENT,    undated,                        WARNED",
        "WGEID, L1, RU, WGEID-LANGUAGE,  '',                             WARNED",
        "ODIHR, L2, EN, ODIHR-BIAS,      '',                             PASSED",
        "ODIHR, L2, EN, ODIHR-BIAS,      no bias,                        BLOCKED",
        "ODIHR, L2, EN, ODIHR-BIAS,      act HATE_SPEECH_BY_OFFICIAL,    BLOCKED",
        "ODIHR, L2, EN, ODIHR-BIAS,      act DENIAL_OF_SERVICE,          BLOCKED",
        "OSCE-MM,L2,EN, MM-TRIGGERED,    '',                             WARNED",
        "ICC-15,L1, EN, ICC-JURISDICTION,'',                             BLOCKED",
        "ICC-15,L1, EN, ICC-JURISDICTION,confirm ICC-JURISDICTION,       PASSED",
        "ICC-15,L1, EN, ICC-STATE,       by VIGILANTE,                   WARNED",
        "SHADOW,L3, EN, SHADOW-K,        '',                             BLOCKED",
        "SHADOW,L3, EN, SHADOW-K,        ten,                            PASSED",
    })
    void judgesEveryGate(
            String forum, String level, Language language, String gate, String words, Completeness.Result result) {
        Completeness found = lacking(forum, level, language, words);

        assertThat(found.gates())
                .filteredOn(one -> one.code().equals(gate))
                .extracting(Completeness.Condition::result)
                .containsExactly(result);
    }

    /** Whose consent does not reach is named with the scopes that would do. */
    @ParameterizedTest
    @CsvSource({
        "RU-SK, L0, DOMESTIC_COMPLAINT_ANON,  NOT_GRANTED, DOMESTIC_COMPLAINT_NAMED",
        "RU-SK, L0, DOMESTIC_COMPLAINT_NAMED, GRANTED,     ''",
        "RU-SK, L2, DOMESTIC_COMPLAINT_ANON,  GRANTED,     ''",
        "ECHR,  L1, UN_CONFIDENTIAL,          NOT_GRANTED, INTL_COURT",
        "UN-SP, L1, UN_CONFIDENTIAL,          GRANTED,     ''",
        "UN-SP, L2, UN_CONFIDENTIAL,          NOT_GRANTED, UN_PUBLIC_REPORT",
        "ODIHR, L2, STATS_NON_IDENTIFIABLE,   NOT_GRANTED, COE_OSCE_REPORT",
        "ODIHR, L3, STATS_NON_IDENTIFIABLE,   GRANTED,     ''",
        "SHADOW,L3, STATS_NON_IDENTIFIABLE,   GRANTED,     ''",
        "SHADOW,L2, STATS_NON_IDENTIFIABLE,   NOT_GRANTED, UN_PUBLIC_REPORT",
        "ICC-15,L1, INTL_COURT,               GRANTED,     ''",
    })
    void namesTheScopeThatIsMissing(
            String forum, String level, ConsentScope yes, Permission.Reason reason, String missing) {
        Completeness found = of(
                new Docket().has(Docket.opened(ONE)),
                forum,
                level,
                Language.EN,
                List.of(Told.testimony(ONE, Told.consent(yes))));

        assertThat(found.consent()).hasSize(1);
        assertThat(found.consent().get(0).reason()).isEqualTo(reason);
        assertThat(found.consent().get(0).missing().stream().map(Enum::name).toList())
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
        assertThat(found.mayFreeze()).isFalse();
    }

    @Test
    void expiredAndWithdrawnConsentBlocks() {
        Consent expired = Told.consent(ConsentGiver.PERSON, "2026-11-20", ConsentScope.INTL_COURT);
        Consent lastDay = Told.consent(ConsentGiver.PERSON, "2026-11-21", ConsentScope.INTL_COURT);
        Docket docket = new Docket().has(Docket.opened(ONE));

        assertThat(reason(of(docket, "ECHR", "L1", Language.EN, List.of(Told.testimony(ONE, expired)))))
                .isEqualTo(Permission.Reason.EXPIRED);
        assertThat(reason(of(docket, "ECHR", "L1", Language.EN, List.of(Told.testimony(ONE, lastDay)))))
                .isEqualTo(Permission.Reason.GRANTED);
        assertThat(reason(of(docket, "ECHR", "L1", Language.EN, List.of()))).isEqualTo(Permission.Reason.WITHDRAWN);
    }

    @Test
    void aMissingFieldIsAGapUntilItIsAnsweredInThatLanguage() {
        Docket docket = new Docket().has(Docket.opened(ONE));
        Testimony told = Told.testimony(ONE, Told.all());
        long before = of(docket, "WGEID", "L1", Language.RU, List.of(told)).gaps();
        docket.has(Docket.answered("WGEID", "action-taken", "something"));

        Completeness russian = of(docket, "WGEID", "L1", Language.RU, List.of(told));

        assertThat(before).isEqualTo(2);
        assertThat(russian.gaps()).isEqualTo(1);
        assertThat(of(docket, "WGEID", "L1", Language.EN, List.of(told)).gaps()).isEqualTo(2);
        assertThat(line(russian, "action-taken").state()).isEqualTo(Completeness.FieldState.ANSWERED);
        assertThat(line(russian, "place").state()).isEqualTo(Completeness.FieldState.FROM_CASE);
        assertThat(line(russian, "place").values()).containsExactly("Чеченская Республика");
        assertThat(line(russian, "circumstances").state()).isEqualTo(Completeness.FieldState.MISSING);
    }

    @Test
    void aNameIsNeverRepeatedEvenWhereTheLogHasOneFromBefore() {
        Docket docket = new Docket().has(Docket.opened(ONE));
        docket.has(Docket.answered("WGEID", "full-name", "somebody"));

        Completeness lacks = of(docket, "WGEID", "L1", Language.RU, List.of(Told.testimony(ONE, Told.all())));

        assertThat(line(lacks, "full-name").state()).isEqualTo(Completeness.FieldState.BY_HAND);
        assertThat(line(lacks, "full-name").answer()).isNull();
    }

    @Test
    void whatTheStateMayReadIsSaidCoarsely() {
        Docket docket = new Docket().has(Docket.opened(ONE));
        Testimony told = Told.testimony(ONE, Told.all());

        String said = of(docket, "RU-SK", "L2", Language.EN, List.of(told)).sections().stream()
                .flatMap(part -> part.fields().stream())
                .flatMap(line -> line.values().stream())
                .collect(java.util.stream.Collectors.joining("\n"));

        assertThat(said).contains("Chechen Republic", "T-0001");
        assertThat(said)
                .doesNotContain(ONE.toString(), "district", "unit")
                .doesNotContainPattern("\\b\\d{1,2} [A-Z][a-z]+ \\d{4}");
    }

    @Test
    void whatIsCompleteMayBeFrozen() {
        Docket docket = new Docket().has(Docket.opened(ONE));
        for (String field : List.of("date", "action-taken")) {
            docket.has(Docket.answered("WGEID", field, "2026-11"));
        }
        Testimony told = Told.testimony(ONE, Told.all());
        assertThat(of(docket, "WGEID", "L1", Language.RU, List.of(told)).mayFreeze())
                .isFalse();

        docket.has(Docket.confirmed("WGEID", "WGEID-FAMILY"), victim(1));

        Completeness complete = of(docket, "WGEID", "L1", Language.RU, List.of(told));
        assertThat(complete.mayFreeze()).isTrue();
        assertThat(complete.warned()).isEqualTo(2);
        assertThat(of(docket, "WGEID", "L1", Language.RU, List.of()).mayFreeze())
                .as("nothing to tell")
                .isFalse();
    }

    private static Completeness lacking(String forum, String level, Language language, String words) {
        Docket docket = new Docket().has(Docket.opened(ONE));
        return of(docket, forum, level, language, prepare(docket, forum, words));
    }

    /** Brings the case about that the words describe. */
    private static List<Testimony> prepare(Docket docket, String forum, String words) {
        Consent consent = Told.all();
        @Nullable String period = "2026-11-05";
        ActType act = ActType.TORTURE;
        PerpetratorType by = PerpetratorType.POLICE;
        boolean bias = true;
        int number = 1;
        int filing = 0;
        for (String step : words.isEmpty() ? List.<String>of() : List.of(words.split("; *", -1))) {
            List<String> word = List.of(step.strip().split(" ", -1));
            switch (word.get(0)) {
                case "answer" -> docket.has(Docket.answered(forum, word.get(1), "said"));
                case "confirm" -> docket.has(Docket.confirmed(forum, word.get(1)));
                case "public" -> consent = Told.consent(ConsentGiver.PUBLIC_SOURCE, null, ConsentScope.values());
                case "on" -> period = word.get(1);
                case "undated" -> period = null;
                case "act" -> act = ActType.valueOf(word.get(1));
                case "by" -> by = PerpetratorType.valueOf(word.get(1));
                case "no" -> bias = false;
                case "ten" -> number = 10;
                case "victim" -> docket.has(victim(docket.file().persons().size() + 1));
                case "filed" -> {
                    docket.has(Docket.filed(++filing, "2026-01-10", word.get(1), null));
                    if (word.size() > 2) {
                        docket.has(Docket.changed(filing, ComplaintStatus.valueOf(word.get(2)), word.get(3)));
                    }
                }
                default -> throw new IllegalArgumentException(step);
            }
        }
        List<Testimony> told = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            told.add(Told.testimony(id(101 + i), consent, period, act, by, bias));
        }
        return told;
    }

    private static CaseStep.PersonNamed victim(int number) {
        return new CaseStep.PersonNamed(CASE, ANNA, DAY, id(number), CaseRole.VICTIM, null, null, List.of());
    }

    private static Completeness of(Docket docket, String forum, String level, Language language, List<Testimony> told) {
        Forum definition = FORUMS.byCode(forum).orElseThrow();
        Map<UUID, Testimony> now = new LinkedHashMap<>();
        List<UUID> chosen = new ArrayList<>();
        for (Testimony testimony : told) {
            chosen.add(testimony.id());
            now.put(testimony.id(), testimony);
        }
        if (told.isEmpty()) {
            chosen.add(ONE);
        }
        return Completeness.of(
                docket.file(),
                definition,
                definition.level(Level.valueOf(level)).orElseThrow(),
                language,
                chosen,
                now,
                TODAY);
    }

    private static Permission.Reason reason(Completeness found) {
        return found.consent().get(0).reason();
    }

    private static Completeness.Line line(Completeness found, String field) {
        return found.sections().stream()
                .flatMap(part -> part.fields().stream())
                .filter(line -> line.id().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
