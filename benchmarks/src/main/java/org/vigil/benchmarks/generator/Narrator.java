package org.vigil.benchmarks.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.DatePrecision;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;

/** Puts what is told into 60 to 120 words that say the same as the fields do. */
final class Narrator {
    private static final int SHORTEST = 60;
    private static final int LONGEST = 118;

    private final Told told;
    private final PhraseBook book;
    private final Chance chance;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();

    private Narrator(Told told, Chance chance) {
        this.told = told;
        this.book = PhraseBook.in(told.language());
        this.chance = chance;
    }

    static String tell(Told told, Chance chance) {
        return new Narrator(told, chance).tell();
    }

    private String tell() {
        Happening happening = told.happening();
        value("where", book.say("region." + happening.region(), chance, Map.of()));
        value("when", when());
        value("days", book.say(days(happening.days()), chance, Map.of()));
        value("money", happening.thousandRoubles() + " 000");
        if (happening.held()) {
            detention(happening);
        } else {
            String kind = happening.kind().name();
            say(kind);
            for (int i = 0; i < 3; i++) {
                say(kind + ".more");
            }
        }
        names();
        if (happening.held()) {
            happening.details().stream().distinct().forEach(detail -> say("detail." + detail));
        }
        if (!told.press() && chance.happens(.35)) {
            contact();
        }
        String end = "end." + told.teller();
        if (book.has(end) && (happening.held() || told.press())) {
            say(end);
        }
        String fill = told.press() ? "fill.press" : "fill";
        for (int tries = 0; words() < SHORTEST && tries < 20; tries++) {
            say(fill);
        }
        return String.join(" ", sentences);
    }

    private void detention(Happening happening) {
        say("open." + told.teller());
        for (ActType act : told.acts()) {
            if (act != ActType.TORTURE && act != ActType.DEATH_FROM_TORTURE && book.has(act.name())) {
                say(act.name());
            }
        }
        Count people = told.people();
        if (people != null && people.min() > 1) {
            value("people", people(people.min()));
            say("held.many");
        } else {
            say("held.one");
        }
        if (told.acts().contains(ActType.TORTURE)) {
            for (MethodOfIllTreatment method : happening.methods()) {
                say(method.name());
            }
        }
        if (told.acts().contains(ActType.DEATH_FROM_TORTURE)) {
            say("DEATH_FROM_TORTURE");
        } else if (told.saysAlive()) {
            say("alive");
        }
    }

    private void names() {
        if (told.named().isEmpty() || !told.happening().held()) {
            return;
        }
        List<String> names = told.named().stream()
                .map(person -> person.written(told.language(), chance))
                .toList();
        value("name", names.get(0));
        value("names", names.stream().collect(Collectors.joining(", ")));
        switch (told.teller()) {
            case REPORTER_THIRD_PARTY -> say("names.press");
            case VICTIM_RELATIVE -> say("names.relative");
            default -> say(names.size() == 1 ? "names.one" : "names.few");
        }
    }

    /** Numbers and houses of nobody: 999 000 is not given out, and the streets belong to no town. */
    private void contact() {
        value("phone", "+7 999 000-%02d-%02d".formatted(chance.between(10, 99), chance.between(10, 99)));
        value("street", book.say("street", chance, Map.of()));
        value("house", String.valueOf(chance.between(2, 90)));
        value("flat", String.valueOf(chance.between(2, 140)));
        value("address", book.say("address", chance, values));
        say("contact");
    }

    private String when() {
        Period period = told.period();
        if (period == null) {
            return when("month", told.happening().start());
        }
        if (period.precision() == DatePrecision.DAY_UNKNOWN) {
            return when("month", period.earliest());
        }
        if (period.approximate()) {
            return when("about", period.earliest());
        }
        return when(period.earliest().equals(period.latest()) ? "day" : "days", period.earliest());
    }

    private String when(String kind, LocalDate day) {
        Map<String, String> date = Map.of(
                "day", String.valueOf(day.getDayOfMonth()),
                "month", book.say("month." + day.getMonthValue(), chance, Map.of()),
                "inMonth", book.say("inMonth." + day.getMonthValue(), chance, Map.of()),
                "year", String.valueOf(day.getYear()));
        return book.say("when." + kind, chance, date);
    }

    private static String days(int days) {
        if (days <= 4) {
            return "days." + days;
        }
        if (days <= 9) {
            return "days.week";
        }
        return days <= 17 ? "days.twoWeeks" : "days.month";
    }

    private String people(int people) {
        return people <= 6
                ? book.say("people." + people, chance, Map.of())
                : book.say("people.many", chance, Map.of("n", String.valueOf(people - 1)));
    }

    private void value(String name, String value) {
        values.put(name, value);
    }

    private void say(String key) {
        String sentence = book.say(key, chance, values);
        boolean fits = words() + sentence.split(" ").length <= LONGEST;
        if (fits && !sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    private int words() {
        return sentences.stream()
                .mapToInt(sentence -> sentence.split(" ").length)
                .sum();
    }
}
