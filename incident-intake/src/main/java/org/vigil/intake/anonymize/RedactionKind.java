package org.vigil.intake.anonymize;

/** What a hidden stretch of text was. The names are stable: pages translate them. */
public enum RedactionKind {
    PERSON("человек", "person"),
    PHONE("телефон", "phone"),
    EMAIL("почта", "email"),
    URL("ссылка", "link"),
    HANDLE("аккаунт", "account name"),
    PASSPORT("документ", "identity document"),
    SNILS("СНИЛС", "insurance number"),
    INN("ИНН", "taxpayer number"),
    CARD("карта", "card"),
    PLATE("номер машины", "number plate"),
    IP("IP-адрес", "IP address"),
    COORDINATES("координаты", "coordinates"),
    ADDRESS("адрес", "address"),
    BIRTH_DATE("дата рождения", "birth date"),
    IMEI("IMEI", "IMEI"),
    ACCOUNT("номер", "number"),
    SETTLEMENT("населённый пункт", "settlement"),
    AGE("возраст", "age"),
    OCCUPATION("профессия", "occupation"),
    DAY("дата", "date"),
    /** What a person hid by hand. */
    OTHER("скрыто", "hidden");

    private final String russian;
    private final String english;

    RedactionKind(String russian, String english) {
        this.russian = russian;
        this.english = english;
    }

    String label(Language language) {
        return language == Language.RUSSIAN ? russian : english;
    }
}
