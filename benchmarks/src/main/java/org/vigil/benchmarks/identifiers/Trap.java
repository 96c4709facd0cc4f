package org.vigil.benchmarks.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vigil.benchmarks.generator.Chance;

/** What looks like an identifier and is evidence: hiding it would cost the record. */
@SuppressWarnings("ImmutableEnumChecker") // the list is of List.of
public enum Trap {
    DATE_OF_EVENT(
            "{##.0%.201%} нас остановили на посту.",
            "Это было {1# апреля 201%} года, около {1#:##}.",
            "It happened on {1# April 201%}.",
            "On {April 1%, 201%} they came back.",
            "С {0%.0%.2017} по {1%.0%.2017} его держали.",
            "в ночь с {1% на 2% марта 201%} года",
            "Родился сын. {1%.0%.2017} меня задержали.",
            "{2017-0%-1%} he was released.",
            "весной {2017–2018} годов",
            "в {2017/2018} годах",
            "in {2016-2017} there were raids",
            "His child was born. On {1% May 2017} he was detained.",
            "позвонили {1%.0%.2017} вечером",
            "В {1999–2000} годах была война."),
    ARTICLE(
            "Дело по {ст. %#% УК} РФ.",
            "по {статье %#% ч. %} возбудили",
            "{ч. % ст. %## УК РФ}",
            "{статьи 105, 111, 126 и 286} Уголовного кодекса",
            "under {Article 3} of the Convention",
            "{п. «а» ч. 2 ст. 126}",
            "{ст. 20.3.1 КоАП}",
            "{Article 117.2}",
            "{ст.ст. 222, 317}"),
    LAW(
            "закон {№ 436-ФЗ}",
            "{Федеральный закон № 135-ФЗ от 29.06.2013}",
            "приказ {№ 1%5}",
            "Federal {Law No. 1%#-FZ}",
            "постановление {№ %#% от 12.05.2017}",
            "решение по жалобе {№ 31##%/17}",
            "application {no. 31##%/17}",
            "резолюция {2222 (2018)}"),
    COUNT(
            "Там было {%# человек}.",
            "около {1%#} задержанных",
            "от {100 до 200} мужчин",
            "{1 %## человек} вышли на площадь",
            "{12%## people} fled",
            "more than {1,%## people}",
            "{%#%-%#%} мужчин, не больше",
            "{1%00000 человек} живёт в республике",
            "нас было {2% или 3%}",
            "{5} машин и {1#} солдат",
            "{10-15 человек} в камере {3 на 4}",
            "{25 000 беженцев}",
            "до {10 000 - 15 000} человек"),
    TIME(
            "в {1%:30} пришли",
            "с {9.00 до 18.00}",
            "at {1%:4% p.m.}",
            "{1%:3#:2#} по записи",
            "через {4% минут}",
            "{48 часов} без воды",
            "в {5 часов 30 минут} утра",
            "{2 недели и 3 дня}",
            "с {10-00 до 12-00}",
            "держали {1% суток}",
            "from {08:00-20:00}"),
    AMOUNT(
            "Требовали {%00 000 рублей}.",
            "заплатили {1 500 000 руб.}",
            "выкуп {%000000 рублей}",
            "paid {$%0,000}",
            "{%00 тысяч долларов}",
            "{1 %00 000 ₽}",
            "{%0,000 roubles}",
            "{15,000, 20,000 and 30,000 roubles}",
            "{€%000}",
            "по {10.000, 20.000 рублей}",
            "штраф {%0000 р.}",
            "перевели {100000 рублей} на счёт",
            "{2,5 млн рублей}",
            "звонили и требовали {150000}",
            "позвонил и потребовал {300 000}"),
    MEASURE(
            "в {300 км} от города",
            "с {100 метров}",
            "на {200-м} километре",
            "{220 вольт}",
            "камера {2 х 3 метра}",
            "about {300 km} away",
            "за {%## км} отсюда",
            "рост {18#}, вес {7#}",
            "глубиной {3,5} метра",
            "at {15 km} from here",
            "в {105 км} от границы",
            "{1#0 кг} еды"),
    UNIT(
            "бойцы в/ч {%####} приехали",
            "войсковая часть {%####}",
            "military unit {%####}",
            "из {%# полка}",
            "{141 полк}",
            "отдел полиции {№ %}",
            "ОМВД {№ 12}",
            "школа {№ %#}",
            "детский сад {№ 1%#}",
            "звонили из в/ч {%####}",
            "пост {№ 1#}",
            "больница {№ 9}",
            "кабинет {№ 3##}",
            "камера {№ 1#}",
            "камере {%##}",
            "room {%##} of the police station"),
    VEHICLE(
            "на {ВАЗ-2107} серого цвета",
            "чёрная {Лада 2114}",
            "{УАЗ-469}",
            "{Toyota Camry 70}",
            "автомат {АК-74}",
            "{БТР-80}",
            "{ГАЗ-3110}",
            "вертолёт {Ми-8}",
            "машина {КамАЗ-5350}",
            "пистолет {ПМ 9 мм}",
            "{BMW X5} чёрного цвета",
            "две машины {ВАЗ 2110}",
            "патроны {5,45} и {7,62}",
            "a {Lada 2107}"),
    OFFICE(
            "The {Zavodskoy district police} took them.",
            "They were held at the {Zavodskoy district police station}.",
            "{Leninsky district court} refused.",
            "{Staropromyslovsky district police department}",
            "отдел полиции {Заводского района}",
            "в {Ленинском районном суде} отказали",
            "the {October district police} office",
            "the {central police station}",
            "{Supreme Court} of the republic",
            "на {улице} было темно",
            "нас вывели на {площадь} и построили",
            "in the {street} outside",
            "through a {side street}",
            "дом {был} пуст",
            "в {доме} было холодно",
            "в {доме 3 комнаты}",
            "у дома {стояли 4 машины}",
            "на {3 этаже} здания полиции",
            "they drove down the {main road}",
            "он лежал на {дороге}",
            "на {2-м этаже}",
            "в {квартире 3 человека}",
            "the {road} to the base"),
    WORDS(
            "{собака} лаяла всю ночь",
            "спустили {собаку} на него",
            "{he was at work}",
            "I was {at home. Then} they came",
            "на {точке} в горах",
            "ушёл.{Потом} вернулся",
            "они искали {аккаунты} геев",
            "отобрали {телефон и паспорт}",
            "проверяли {телеграм и вотсап}",
            "{Telegram channel} was read",
            "his {account was} hacked",
            "the {username was} unknown to me",
            "заставили назвать {логин и пароль}",
            "{Instagram and} Facebook were checked",
            "my {passport and} money",
            "without {passport or phone}",
            "{the plate was} covered with mud",
            "{номера были} замазаны",
            "номера {не видно}",
            "the {handle of} the door",
            "{и/или}",
            "{24/7}",
            "по шкале {3/5}",
            "{он/она}",
            "мы с {братом, сестрой}",
            "{user of} the phone",
            "под {ником} скрывался");

    private final List<String> frames;

    Trap(String... frames) {
        this.frames = List.of(frames);
    }

    /** That many cases from a seed; the stretch that must stay is marked. */
    public Stream<Planted> cases(long seed, int count) {
        Chance chance = new Chance(seed).branch(name());
        List<Planted> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = Digits.fill(chance, chance.pick(frames));
            cases.add(Frames.plant(chance.happens(0.5) ? "*" : "Вот что я помню. *", lastMarked(text)));
        }
        return cases.stream();
    }

    /** Some sentences mark more than one stretch: the last is judged. */
    private static String lastMarked(String text) {
        int open = text.lastIndexOf('{');
        String before = text.substring(0, open).replaceAll("[{}]", "");
        return before + text.substring(open);
    }
}
