package org.vigil.search.cases;

import static org.vigil.search.problem.Problem.invalidQuery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.PacketStep;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.forum.Completeness;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.ForumLevel;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.problem.Problem;

/** What a case lacks for a forum, for those who draft and for the freeze of a packet. */
public final class Lacking {
    private final Scribe scribe;
    private final CaseDesk desk;
    private final Exhibits exhibits;
    private final Forums forums;

    Lacking(Scribe scribe, CaseDesk desk, Exhibits exhibits, Forums forums) {
        this.scribe = scribe;
        this.desk = desk;
        this.exhibits = exhibits;
        this.forums = forums;
    }

    Completeness of(
            UUID caseId, @Nullable String forumCode, @Nullable String levelCode, @Nullable String lang, Viewer viewer) {
        CaseFile file = desk.own(caseId, viewer);
        Forum forum = forums.byCode(String.valueOf(forumCode))
                .orElseThrow(() -> invalidQuery(
                        "forum",
                        "unknown-code",
                        "forum is one of: "
                                + String.join(
                                        ", ",
                                        forums.all().stream().map(Forum::code).toList())
                                + "."));
        Map<UUID, Testimony> now = exhibits.now(file.testimonyIds());
        now.values().removeIf(testimony -> !viewer.sees(testimony.place().region()));
        return of(file, forum, level(forum, levelCode), language(lang), file.testimonyIds(), now);
    }

    /** All that keeps a packet from being frozen, in each of its languages. */
    List<Problem.Field> against(CaseFile file, PacketStep.Requested request) {
        Forum forum = forums.byCode(request.forum()).orElse(null);
        ForumLevel level = forum == null
                ? null
                : forum.level(Level.valueOf(request.level())).orElse(null);
        if (forum == null || level == null) {
            return List.of(new Problem.Field("forum", "unknown-code", "This forum is no longer defined."));
        }
        Map<UUID, Testimony> now = exhibits.now(request.testimonies());
        List<Problem.Field> gaps = new ArrayList<>();
        for (Language language : request.languages()) {
            gaps(of(file, forum, level, language, request.testimonies(), now), language, gaps);
        }
        return gaps;
    }

    private static void gaps(Completeness lacks, Language language, List<Problem.Field> gaps) {
        lacks.sections().stream()
                .flatMap(part -> part.fields().stream())
                .filter(line -> line.state() == Completeness.FieldState.GAP)
                .map(line -> new Problem.Field(
                        line.id() + "." + language, "missing", line.label().en()))
                .forEach(gaps::add);
        lacks.gates().stream()
                .filter(gate -> gate.result() == Completeness.Result.BLOCKED)
                .map(gate -> new Problem.Field(
                        gate.code(), "gate-blocked", gate.text().en()))
                .filter(gate -> !gaps.contains(gate))
                .forEach(gaps::add);
        lacks.consent().stream()
                .filter(reach -> !reach.missing().isEmpty())
                .map(reach -> new Problem.Field(
                        "testimonies[" + reach.testimony() + "]",
                        "consent-missing",
                        String.join(
                                " or ", reach.missing().stream().map(Enum::name).toList())))
                .filter(gap -> !gaps.contains(gap))
                .forEach(gaps::add);
    }

    private Completeness of(
            CaseFile file,
            Forum forum,
            ForumLevel level,
            Language language,
            Collection<UUID> chosen,
            Map<UUID, Testimony> now) {
        LocalDate today = LocalDate.ofInstant(scribe.now(), ZoneOffset.UTC);
        return Completeness.of(file, forum, level, language, chosen, now, today);
    }

    private static ForumLevel level(Forum forum, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return forum.levels().get(0);
        }
        return forum.levels().stream()
                .filter(level -> level.level().name().equals(code))
                .findFirst()
                .orElseThrow(() -> invalidQuery("level", "unknown-code", "This forum is not told at that level."));
    }

    private static Language language(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return Language.RU;
        }
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equals(code))
                .findFirst()
                .orElseThrow(() -> invalidQuery("language", "unknown-code", "language is one of: RU, EN."));
    }
}
