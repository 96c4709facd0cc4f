package org.vigil.benchmarks.identifiers;

import java.util.List;
import java.util.stream.Stream;

/** Sentences of a testimony with a star where a value goes. What identifies is in braces, or all of the value. */
final class Frames {
    private static final List<String> NEUTRAL = List.of(
            "Нас держали в подвале несколько дней, потом записали *, и больше я ничего не знаю.",
            "Я запомнил: *. Потом нас увели.",
            "Записано с моих слов (*), всё верно.",
            "They wrote down * and let me go in the evening.",
            "I remember this: *. After that they took us away.");
    static final List<String> PHONE_TOLD = List.of(
            "Мой телефон *, звоните только ночью.",
            "Мне позвонили с номера *, голос был мужской.",
            "Связаться со мной можно так: *, это сотовый.",
            "Звонить по тел. *.",
            "Номер брата — *, он ждёт.",
            "You can call me on *, but only at night.",
            "My phone number is *, please be careful.",
            "He phoned from *, I did not answer.",
            "тел:* спросить сестру",
            "набери * и молчи");
    static final List<String> PHONE = with(NEUTRAL, PHONE_TOLD.toArray(String[]::new));
    static final List<String> ACCOUNT = with(
            NEUTRAL,
            "Пишите мне: *, я читаю каждый день.",
            "Мой адрес *",
            "Они нашли меня через * и угрожали.",
            "Писать на *.",
            "You can write to * if you need more.",
            "They found me through *, then threatened me.",
            "Контакт: *");
    static final List<String> PAPER = with(
            List.of("Паспорт * забрали и не вернули.", "У меня забрали паспорт: *."),
            "Мои документы: паспорт *, выдан в Грозном.",
            "паспорт * остался у них",
            "Загранпаспорт * сгорел вместе с домом.",
            "Удостоверение * порвали при мне.",
            "My passport, *, was taken.",
            "They kept my passport * for a week.",
            "Passport number: *",
            "В протоколе записали паспорт гражданина: *.");
    static final List<String> SNILS = with(
            NEUTRAL,
            "Мой СНИЛС *.",
            "СНИЛС: * у них в бумагах",
            "страховой номер *, его переписали",
            "My SNILS is *.",
            "Пенсионное свидетельство * забрали.");
    static final List<String> INN = with(
            NEUTRAL,
            "Мой ИНН *.",
            "ИНН: *, по нему меня и нашли",
            "ИНН организации *, там я работал",
            "My taxpayer number is *.",
            "идентификационный номер *");
    static final List<String> CARD = with(
            NEUTRAL,
            "Деньги заставили перевести на карту *.",
            "Моя карта * заблокирована.",
            "карта сбера: *",
            "They made me send money to card *.",
            "Card number * was used.");
    static final List<String> BANK = with(
            NEUTRAL,
            "Деньги перевели на счёт *.",
            "р/с *, получателя не знаю",
            "Мой счёт: *",
            "Money went to account *.",
            "IBAN: *, the name was covered.");
    static final List<String> PLATE_TOLD = List.of(
            "Госномер * был на чёрной машине.",
            "Нас увезли на машине с номером *.",
            "машина, гос. номер *, без стёкол",
            "номера *, тонированная",
            "The number plate was *.",
            "The car had licence plate *, I am sure.",
            "a black car, registration *",
            "Автомобиль с номером * стоял у дома.",
            "Номер машины: *.",
            "It was a white van with plates *.");
    static final List<String> PLATE = with(
            PLATE_TOLD,
            "Подъехала чёрная «Приора» *.",
            "За нами ехала *, потом ещё одна.",
            "Это была серая Камри, *, её все знают.",
            "We were taken in a black Toyota, *, to the base.");
    static final List<String> NETWORK =
            with(NEUTRAL, "Заходили с адреса *.", "IP: *", "They logged in from *.", "В журнале стоит *.");
    static final List<String> PLACE = with(
            NEUTRAL,
            "Это место: *, там забор.",
            "Координаты подвала *.",
            "точка * на карте",
            "The place is at *.",
            "GPS: *");
    static final List<String> HOME = List.of(
            "Я живу по адресу: *.",
            "Живу: *, дом угловой.",
            "Адрес: *",
            "Пришли ко мне домой, *, и забрали.",
            "Мы жили в Грозном, *, до весны.",
            "мой адрес *, там мать",
            "Зарегистрирован по адресу *.",
            "Прописан: *.",
            "В марте они приехали на адрес *, искали брата.");
    static final List<String> HOME_ENGLISH = List.of(
            "I live at *.",
            "My address is *, with my mother.",
            "Address: *",
            "They came to my home, *, and took him.",
            "We lived at * until spring.",
            "He is registered at *.",
            "my flat is at *");
    static final List<String> PLAIN = List.of(
            "Меня забрали вечером. *. Больше ничего не скажу.",
            "Я скажу только так: *, остальное потом.",
            "Записали: *.",
            "В бумаге стоит: *, подпись не моя.",
            "*, так и запишите.");
    static final List<String> PLAIN_ENGLISH = List.of(
            "They took me in the evening. I was asked: *. I will say no more.",
            "I will only say this: *, the rest later.",
            "They wrote: *.",
            "The paper says: *, the signature is not mine.");
    static final List<String> IMEI = with(
            NEUTRAL, "IMEI телефона *.", "Телефон отобрали, имей *.", "The phone's IMEI is *.", "Серийный номер *.");

    private Frames() {}

    static Planted plant(String frame, String value) {
        String marked = value.contains("{") ? value : "{" + value + "}";
        String text = frame.replace("*", marked);
        int start = text.indexOf('{');
        int end = text.indexOf('}') - 1;
        return new Planted(text.replaceAll("[{}]", ""), start, end);
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
