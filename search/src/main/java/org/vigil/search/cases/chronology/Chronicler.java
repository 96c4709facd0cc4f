package org.vigil.search.cases.chronology;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Intervention;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.search.cases.CaseFile;
import org.vigil.search.cases.chronology.Chronology.Kind;
import org.vigil.search.cases.chronology.Chronology.Line;
import org.vigil.search.cases.filing.Deadline;
import org.vigil.search.cases.filing.Filing;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.cases.wording.Wording;

/** Writes the chronology of a case out of its events, the testimonies that may be seen, and the terms that ran. */
public final class Chronicler {
    private final CaseFile file;
    private final Map<UUID, Testimony> testimonies;
    private final List<Deadline> deadlines;
    private final Forums forums;
    private final LocalDate today;
    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    private Chronicler(
            CaseFile file,
            Map<UUID, Testimony> testimonies,
            List<Deadline> deadlines,
            Forums forums,
            LocalDate today,
            Wording wording) {
        this.file = file;
        this.testimonies = testimonies;
        this.deadlines = deadlines;
        this.forums = forums;
        this.today = today;
        this.wording = wording;
    }

    /** {@code language} is ru or en. The oldest line comes first, what has no date before all others. */
    public static Chronology write(
            CaseFile file,
            Map<UUID, Testimony> testimonies,
            List<Deadline> deadlines,
            Forums forums,
            LocalDate today,
            String language) {
        Chronicler chronicler = new Chronicler(file, testimonies, deadlines, forums, today, new Wording(language));
        chronicler.facts();
        chronicler.filings();
        chronicler.silence();
        file.positions().forEach(chronicler::position);
        file.interventions().forEach(chronicler::intervention);
        file.packets().forEach(chronicler::deliveries);
        List<Line> sorted = chronicler.lines.stream()
                .sorted(Comparator.comparing(Line::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Line::kind))
                .toList();
        return new Chronology(
                language, sorted, sorted.stream().filter(Line::isOfAuthorities).toList());
    }

    /** What several testimonies tell of one time and place is one line. */
    private void facts() {
        Map<List<Object>, List<Testimony>> together = new LinkedHashMap<>();
        for (UUID id : file.testimonyIds()) {
            Testimony testimony = testimonies.get(id);
            if (testimony != null) {
                Period period = testimony.period();
                String region = testimony.place().region();
                together.computeIfAbsent(
                                List.of(period == null ? "" : period, region == null ? "" : region),
                                unseen -> new ArrayList<>())
                        .add(testimony);
            }
        }
        together.values().forEach(this::fact);
    }

    private void fact(List<Testimony> same) {
        Period period = same.get(0).period();
        String region = same.get(0).place().region();
        Set<ActType> acts = new LinkedHashSet<>();
        Set<PerpetratorType> by = new LinkedHashSet<>();
        for (Testimony testimony : same) {
            testimony.acts().stream().map(Act::type).forEach(acts::add);
            testimony.perpetrators().stream().map(Perpetrator::type).forEach(by::add);
        }
        List<UUID> ids = same.stream().map(Testimony::id).toList();
        String where = region == null
                ? wording.phrase("fact.where.unknown")
                : wording.phrase("fact.where", wording.region(region));
        String rest = wording.ifAny("fact.by", wording.labels(by))
                + (by.isEmpty() ? "" : " ")
                + wording.phrase("fact.testimonies", numbers(ids));
        String text = wording.phrase("fact", wording.period(period), wording.labels(acts), where, rest);
        lines.add(new Line(Kind.FACT, period == null ? null : period.earliest(), period, text, ids, null, null));
    }

    private void filings() {
        for (Filing filing : file.filings()) {
            String forum = body(filing.forum(), filing.body());
            String number = wording.ifAny("number", filing.number());
            Filing appealed = filing.appeals() == null
                    ? null
                    : file.filing(filing.appeals()).orElse(null);
            String text = appealed == null
                    ? wording.phrase("filed", wording.day(filing.filedOn()), forum, number, "")
                    : wording.phrase(
                            "filed.appeal",
                            wording.day(filing.filedOn()),
                            filing.route() == null ? filing.forum() : wording.label(filing.route()),
                            forum,
                            number,
                            wording.day(appealed.filedOn()));
            add(Kind.FILED, filing.filedOn(), text, filing.id(), null);
            filing.history().forEach(change -> answer(filing, change));
        }
    }

    private void answer(Filing filing, Filing.Change change) {
        String text = wording.phrase(
                "change",
                wording.day(change.on()),
                wording.label(change.status()),
                wording.ifAny("change.body", change.body()),
                wording.ifAny("change.number", change.number()),
                wording.ifAny("change.note", change.note()));
        add(Kind.ANSWERED, change.on(), text, filing.id(), null);
    }

    private void silence() {
        for (Deadline deadline : deadlines) {
            String label = deadline.label().in(wording.language());
            if (deadline.isSilence()) {
                long days = ChronoUnit.DAYS.between(deadline.dueOn(), today);
                LocalDate since = deadline.dueOn().plusDays(1);
                String text = wording.phrase(
                        "silence",
                        wording.day(since),
                        deadline.article(),
                        label,
                        wording.days(days),
                        wording.day(today),
                        deadline.silence().in(wording.language()));
                add(Kind.SILENCE, since, text, deadline.filing(), days);
            } else if (deadline.state() == Deadline.State.MET_LATE
                    && deadline.actor() == org.vigil.search.cases.forum.Clock.Actor.AUTHORITY
                    && deadline.endedOn() != null) {
                String text = wording.phrase(
                        "late",
                        wording.day(deadline.endedOn()),
                        wording.days(-deadline.daysLeft()),
                        deadline.article(),
                        label,
                        wording.day(deadline.dueOn()));
                add(Kind.SILENCE, deadline.endedOn(), text, deadline.filing(), -deadline.daysLeft());
            }
        }
    }

    /** What an authority says, and beside it what the testimonies tell that it is set against. */
    private void position(CaseFile.Position position) {
        Period period = position.said().period();
        LocalDate on = period == null ? LocalDate.ofInstant(position.at(), ZoneOffset.UTC) : period.latest();
        List<UUID> against =
                position.testimonies().stream().filter(testimonies::containsKey).toList();
        String facts = against.stream()
                .map(id -> wording.phrase(
                        "position.facts",
                        numbers(List.of(id)) + " (" + acts(testimonies.get(id)) + ")",
                        wording.period(periodOf(testimonies.get(id)))))
                .collect(Collectors.joining("; "));
        PerpetratorType statedBy = position.said().statedBy();
        String text = wording.phrase(
                "position",
                wording.period(period),
                statedBy == null ? wording.phrase("position.official") : wording.label(statedBy),
                wording.label(position.said().attribution())
                        + wording.ifAny("position.summary", position.said().summary()),
                wording.ifAny("position.reference", position.reference()),
                facts.isEmpty() ? wording.phrase("position.nothing") : facts);
        lines.add(new Line(Kind.POSITION, on, period, text, against, null, null));
    }

    private void intervention(CaseFile.Step step) {
        Intervention done = step.intervention();
        Period period = done.period();
        LocalDate on = period == null ? LocalDate.ofInstant(step.at(), ZoneOffset.UTC) : period.earliest();
        String people =
                done.people() == null ? null : String.valueOf(done.people().min());
        String text = wording.phrase(
                "intervention",
                period == null ? wording.day(on) : wording.period(period),
                wording.label(done.type()),
                wording.ifAny("intervention.people", people),
                done.response() == null ? "" : wording.phrase("intervention.response", wording.label(done.response())));
        lines.add(new Line(Kind.INTERVENTION, on, period, text, List.of(), null, null));
    }

    private void deliveries(Packet packet) {
        for (Packet.Delivery delivery : packet.deliveries()) {
            String text = wording.phrase(
                    "delivered",
                    wording.day(delivery.on()),
                    packet.id().toString().substring(0, 8),
                    delivery.recipient(),
                    packet.wish().level(),
                    wording.ifAny("number", delivery.receipt()));
            lines.add(new Line(Kind.PACKET, delivery.on(), Period.day(delivery.on()), text, List.of(), null, null));
        }
    }

    private void add(Kind kind, LocalDate on, String text, @Nullable UUID filing, @Nullable Long days) {
        lines.add(new Line(kind, on, Period.day(on), text, List.of(), filing, days));
    }

    private String body(String forum, @Nullable String body) {
        return body == null || body.isBlank()
                ? forums.byCode(forum)
                        .map(one -> one.title().in(wording.language()))
                        .orElse(forum)
                : wording.phrase("body", body, forum);
    }

    private String acts(@Nullable Testimony testimony) {
        return testimony == null
                ? ""
                : wording.labels(
                        testimony.acts().stream().map(Act::type).distinct().toList());
    }

    private static @Nullable Period periodOf(@Nullable Testimony testimony) {
        return testimony == null ? null : testimony.period();
    }

    /** Testimonies by their places in the case. */
    private String numbers(List<UUID> ids) {
        List<UUID> all = file.testimonyIds();
        return ids.stream().map(id -> "T-" + (all.indexOf(id) + 1)).collect(Collectors.joining(", "));
    }
}
