package org.vigil.e2e.seizure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An invented man, declined as Russian declines regular names; written down in Latin letters too. */
record Person(String given, String patronymic, String surname, String latinGiven, String latinSurname) {

    private static final List<String> GIVEN = List.of("", "а", "у", "ом", "е");
    private static final List<String> PATRONYMIC = List.of("", "а", "у", "ем", "е");
    private static final List<String> SURNAME = List.of("", "а", "у", "ым", "е");

    static final List<Person> ALL = List.of(
            new Person("Зелимхан", "Сайпуддинович", "Гайтукаев", "Zelimkhan", "Gaitukaev"),
            new Person("Асланбек", "Нурдинович", "Хамбулатов", "Aslanbek", "Khambulatov"),
            new Person("Мовсар", "Вахидович", "Тарамов", "Movsar", "Taramov"),
            new Person("Бекхан", "Турпалович", "Солтамурадов", "Bekkhan", "Soltamuradov"),
            new Person("Висхан", "Лечиевич", "Эльмурзаев", "Viskhan", "Elmurzaev"),
            new Person("Турпал", "Абдулхамидович", "Дикаев", "Turpal", "Dikayev"),
            new Person("Шарпуддин", "Рамзанович", "Мусхаджиев", "Sharpuddin", "Muskhadzhiev"),
            new Person("Ризван", "Исмаилович", "Асуханов", "Rizvan", "Asukhanov"),
            new Person("Сулиман", "Байсангурович", "Чапанов", "Suliman", "Chapanov"),
            new Person("Сайхан", "Хизирович", "Битиев", "Saykhan", "Bitiyev"),
            new Person("Никодим", "Феоктистович", "Завьялов", "Nikodim", "Zavyalov"),
            new Person("Святослав", "Радомирович", "Чернышевцев", "Svyatoslav", "Chernyshevtsev"),
            new Person("Магомедали", "Шахбанович", "Курбанисмаилов", "Magomedali", "Kurbanismailov"),
            new Person("Джабраил", "Юнусович", "Аушев", "Dzhabrail", "Aushev"),
            new Person("Абубакар", "Алиханович", "Цечоев", "Abubakar", "Tsechoev"),
            new Person("Хамзат", "Имранович", "Берсанукаев", "Khamzat", "Bersanukaev"));

    static final List<String> ENGLISH_ONLY = List.of(
            "Thaddeus Winterbourne",
            "Marguerite Ashdown-Pell",
            "Cornelius Featherstonhaugh",
            "Philippa Oglethorpe",
            "Bartholomew Quigleyson",
            "Rosalind Hawtreywood");

    /** In one of the five cases that a sentence asks for, nominative first. */
    String inCase(int number) {
        return given + GIVEN.get(number) + " " + surname + SURNAME.get(number);
    }

    String withPatronymic(int number) {
        return given + GIVEN.get(number) + " " + patronymic + PATRONYMIC.get(number) + " " + surname
                + SURNAME.get(number);
    }

    String withInitials(int number) {
        return surname + SURNAME.get(number) + " " + given.charAt(0) + "." + patronymic.charAt(0) + ".";
    }

    String inLatin() {
        return latinGiven + " " + latinSurname;
    }

    /** What must be found nowhere: the part that all cases share, however it is capitalised. */
    Stream<String> traces() {
        return Stream.of(given, patronymic, surname, latinGiven, latinSurname).flatMap(Person::capitalisations);
    }

    static Stream<String> capitalisations(String name) {
        return Stream.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
    }
}
