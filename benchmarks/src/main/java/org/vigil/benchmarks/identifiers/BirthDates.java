package org.vigil.benchmarks.identifiers;

import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** A date of birth with the words that make it one; the date alone is in braces. */
final class BirthDates {
    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SHORT_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec");
    private static final List<String> ORDINALS = List.of(
            "первого", "второго", "третьего", "седьмого", "десятого", "двенадцатого", "двадцать пятого", "тридцатого");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final List<String> RUSSIAN = List.of(
            "{*} г.р.",
            "{*} г. р.",
            "{*} года рождения",
            "{*} г. рождения",
            "{*} рождения",
            "{*} г/р",
            "д.р. {*}",
            "д. р. {*}",
            "др {*}",
            "д/р {*}",
            "дата рождения: {*}",
            "дата рождения {*}",
            "дата моего рождения — {*}",
            "родился {*}",
            "родилась {*}",
            "родился я {*}",
            "родился в Грозном {*}",
            "родилась в селе, {*}",
            "родившийся {*}",
            "род. {*}",
            "рожд. {*}",
            "день рождения {*}",
            "мой день рождения — {*}",
            "(род. {*})",
            "р. {*}",
            "{*} — дата рождения",
            "{*} (дата рождения)",
            "{*} родился",
            "{*} я родилась",
            "уроженец Аргуна, {*} г.р.",
            "г.р. {*}",
            "год рождения {*}",
            "появился на свет {*}",
            "{*} появилась на свет");
    private static final List<String> ENGLISH = List.of(
            "born {*}",
            "born on {*}",
            "was born on {*}",
            "born in Grozny on {*}",
            "date of birth: {*}",
            "date of birth {*}",
            "DOB: {*}",
            "DOB {*}",
            "D.O.B. {*}",
            "dob {*}",
            "birthday is {*}",
            "birth date {*}",
            "birthdate: {*}",
            "b. {*}",
            "(b. {*})",
            "{*} is my date of birth",
            "{*} (date of birth)",
            "my date of birth is {*}",
            "{*} is my birthday",
            "DoB - {*}");

    private BirthDates() {}

    static String russian(Chance chance) {
        int day = chance.between(1, 28);
        int month = chance.between(1, 12);
        int year = chance.between(1950, 2004);
        String name = MONTHS.get(month - 1);
        String date =
                switch (chance.between(0, 13)) {
                    case 0, 1, 2 -> String.format("%02d.%02d.%d", day, month, year);
                    case 3 -> day + "." + month + "." + year;
                    case 4 -> String.format("%02d.%02d.%02d", day, month, year % 100);
                    case 5 -> String.format("%02d/%02d/%d", day, month, year);
                    case 6 -> String.format("%02d-%02d-%d", day, month, year);
                    case 7, 8, 9 -> day + " " + name + " " + year;
                    case 10 -> day + "-го " + name + " " + year;
                    case 11 -> chance.pick(ORDINALS) + " " + name + " " + year;
                    case 12 -> day + "." + ROMAN.get(month - 1) + "." + year;
                    default -> String.format("%02d . %02d . %d", day, month, year);
                };
        return chance.pick(RUSSIAN).replace("*", date);
    }

    static String english(Chance chance) {
        int day = chance.between(1, 28);
        int month = chance.between(1, 12);
        int year = chance.between(1950, 2004);
        String name = ENGLISH_MONTHS.get(month - 1);
        String brief = SHORT_MONTHS.get(month - 1);
        String date =
                switch (chance.between(0, 13)) {
                    case 0, 1 -> day + " " + name + " " + year;
                    case 2, 3 -> name + " " + day + ", " + year;
                    case 4 -> name + " " + ordinal(day) + ", " + year;
                    case 5 -> ordinal(day) + " of " + name + " " + year;
                    case 6 -> "the " + ordinal(day) + " of " + name + ", " + year;
                    case 7 -> String.format("%02d/%02d/%d", month, day, year);
                    case 8 -> String.format("%d-%02d-%02d", year, month, day);
                    case 9 -> day + " " + brief + " " + year;
                    case 10 -> brief + ". " + day + ", " + year;
                    case 11 -> String.format("%d/%d/%02d", month, day, year % 100);
                    case 12 -> String.format("%02d-%s-%d", day, brief, year);
                    default -> ordinal(day) + " " + name + " " + year;
                };
        return chance.pick(ENGLISH).replace("*", date);
    }

    private static String ordinal(int day) {
        String ending = day / 10 == 1
                ? "th"
                : switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return day + ending;
    }
}
