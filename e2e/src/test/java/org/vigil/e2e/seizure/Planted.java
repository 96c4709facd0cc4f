package org.vigil.e2e.seizure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one account gives away about its people, number by number different: names in all cases, spellings and scripts,
 * telephone, e-mail, address, passport and account names.
 */
final class Planted {

    private final int number;
    private final String serial;
    private final Person victim;
    private final Person witness;
    private final Set<String> traces = new HashSet<>();

    Planted(int number) {
        this.number = number;
        this.serial = String.format(Locale.ROOT, "%04d", number * 37 + 1009);
        this.victim = Person.ALL.get(number % Person.ALL.size());
        this.witness = Person.ALL.get((number * 7 + 3) % Person.ALL.size());
        Stream.concat(victim.traces(), witness.traces()).forEach(traces::add);
    }

    /** Everything that was planted and must be found nowhere. */
    Set<String> traces() {
        return Set.copyOf(traces);
    }

    private String plant(String secret, String... otherWritings) {
        traces.add(secret);
        traces.addAll(List.of(otherWritings));
        return secret;
    }

    String phone() {
        String last = serial.substring(0, 2) + "-" + serial.substring(2);
        String digits = "928931" + serial;
        return switch (number % 4) {
            case 0 -> plant("+7 928 931-" + last, digits, "931-" + last);
            case 1 -> plant("8 (928) 931 " + last.replace('-', ' '), digits, "931 " + last.replace('-', ' '));
            case 2 -> plant("8" + digits, digits);
            default -> plant("+7-928-931-" + last, digits, "931-" + last);
        };
    }

    String email() {
        String box = victim.latinSurname().toLowerCase(Locale.ROOT) + "." + serial;
        return plant(box + "@pochta.example", box);
    }

    String handle() {
        String account = "zh_" + serial + "_chat";
        return plant("@" + account, account);
    }

    String passport() {
        return plant("9605 77" + serial, "960577" + serial);
    }

    String street() {
        return List.of("Подгорносельская", "Верхнеключевая", "Староаульская").get(number % 3);
    }

    String address() {
        Person.capitalisations(street()).forEach(traces::add);
        return "ул. " + street() + ", д. " + (number % 90 + 1) + ", кв. " + (number % 60 + 1);
    }

    String englishAddress() {
        String street = List.of("Quillberry", "Thornapple", "Larkhaven").get(number % 3);
        Person.capitalisations(street).forEach(traces::add);
        return (number % 90 + 1) + " " + street + " Street";
    }

    String englishName() {
        String name = Person.ENGLISH_ONLY.get(number % Person.ENGLISH_ONLY.size());
        for (String part : name.split("[ -]")) {
            Person.capitalisations(part).filter(trace -> trace.length() > 4).forEach(traces::add);
        }
        return name;
    }

    /** As a name may stand in a field of its own, outside any sentence. */
    String nameAlone() {
        return switch (number % 5) {
            case 0 -> victim.inCase(0);
            case 1 -> witness.withPatronymic(0);
            case 2 -> witness.withInitials(0);
            case 3 -> victim.inLatin();
            default -> victim.inCase(0).toUpperCase(Locale.ROOT);
        };
    }

    /** A key as a hurried script would make one. */
    String key() {
        return plant(victim.latinSurname() + "-" + serial);
    }

    String russianNarrative(String harmless) {
        List<String> sentences = new ArrayList<>(List.of(
                "Меня зовут " + victim.withPatronymic(0) + ".",
                "Я живу по адресу: " + address() + ".",
                "Мой телефон " + phone() + ", почта " + email() + ".",
                "В тот день " + victim.inCase(1) + " забрали из дома.",
                "Они показали " + victim.inCase(2) + " чужие фотографии.",
                "Вместе с " + witness.inCase(3) + " мы сидели в подвале.",
                "Спрашивали о " + witness.inCase(4) + " и его друзьях.",
                "Протокол подписал " + witness.withInitials(0) + ".",
                "У меня отняли паспорт " + passport() + ".",
                "Писали мне в телеграм " + handle() + ".",
                "Там все говорили слово " + harmless + "."));
        if (number % 3 == 0) {
            sentences.add("В списке было написано " + witness.inLatin() + ".");
        }
        if (number % 4 == 1) {
            sentences.add("На двери висело: " + victim.inCase(0).toUpperCase(Locale.ROOT) + ".");
        }
        return String.join(" ", sentences);
    }

    String englishNarrative(String harmless) {
        List<String> sentences = new ArrayList<>(List.of(
                "My name is " + victim.inLatin() + ".",
                "I live at " + englishAddress() + ".",
                "You can call me at " + phone() + " or write to " + email() + ".",
                "They took me together with " + witness.inLatin() + " that night.",
                "A journalist called " + englishName() + " wrote about it.",
                "They kept " + witness.latinSurname() + "'s passport " + passport() + ".",
                "My account there was " + handle() + ".",
                "There were " + harmless + " on the wall."));
        if (number % 3 == 0) {
            sentences.add("In Russian it is spelled " + victim.inCase(0) + ".");
        }
        return String.join(" ", sentences);
    }
}
