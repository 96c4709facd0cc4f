package org.vigil.benchmarks.identifiers;

import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** Passports, papers and number plates of the countries people flee from and to. */
final class Papers {
    private static final List<String> INTERNAL = List.of(
            "96## ######",
            "96 ## ######",
            "96## № ######",
            "96 ## № ######",
            "96########",
            "96##-######",
            "96 ##-######",
            "96##N######",
            "96 ## N ######",
            "серия 96## номер ######",
            "серия 96 ## номер ######",
            "серии 96## № ######",
            "серия: 96##, номер: ######",
            "series 96## number ######",
            "series 96## No. ######",
            "96## no ######",
            "96##, ######",
            "серия 96##, № ######",
            "96 ## ### ###",
            "96##/######",
            "№ 96## ######",
            "96##  ######",
            "96 ## n######",
            "серия 96## ######");
    private static final List<String> FOREIGN = List.of(
            "7# #######",
            "7# № #######",
            "7#№#######",
            "7#N#######",
            "7# N #######",
            "7#######%",
            "7#-#######",
            "серия 7# номер #######",
            "7# No #######",
            "7# ### ## ##",
            "series 7# no. #######",
            "7# №#######",
            "7#/#######",
            "№ 7# #######",
            "7#, #######");
    private static final List<String> OTHER = List.of(
            "АА######",
            "АН № ######",
            "MP#######",
            "AB #######",
            "N########",
            "AN#######",
            "ID#######",
            "AA #######",
            "12AB#####",
            "C0#######",
            "AZE########",
            "I-АШ № ######",
            "II-БА № ######",
            "XXV-БА ######",
            "III-АН №######",
            "ВМ ######",
            "K#######",
            "P <########",
            "АС #######",
            "FA######",
            "A########",
            "BA#######",
            "P########",
            "C01X0####",
            "AV#######",
            "ІІІ-ОБ № ######",
            "СТ №######",
            "AE № #######",
            "01 AB ######",
            "IV-ЛЕ №######",
            "ПК ######");
    private static final List<String> LETTERS = List.of("А", "В", "Е", "К", "М", "Н", "О", "Р", "С", "Т", "У", "Х");
    private static final List<String> LATIN = List.of("A", "B", "E", "K", "M", "H", "O", "P", "C", "T", "Y", "X");
    private static final List<String> RUSSIAN_PLATES = List.of(
            "L###LL95",
            "L ### LL 95",
            "L###LL 95",
            "L###LL 795",
            "L ### LL 195 RUS",
            "L###LL95RUS",
            "L###LL/95",
            "L###LL|95",
            "L-###-LL-95",
            "L###LL 95 регион",
            "L 0%#LL 95 rus",
            "LL### 95",
            "LL ### 95",
            "LL####95",
            "LL #### 95",
            "####LL95",
            "#### LL 95",
            "L#### 95",
            "L ###LL 05",
            "L###LL, 95 регион",
            "L###LL 095",
            "L### LL06",
            "L.###.LL.95",
            "L###LL");
    private static final List<String> OTHER_PLATES = List.of(
            "AA####BB",
            "AA #### BB",
            "###ABC02",
            "### ABC 02",
            "#### AB-7",
            "####AB-7",
            "01KG###ABC",
            "01 KG ### ABC",
            "01A###BC",
            "01 A ### BC",
            "AB-###-CD",
            "10-AB-###",
            "## AB ###",
            "WA #####",
            "B-AB ####",
            "AB12 CDE",
            "ABC-123",
            "ABC ####",
            "DW 4K###",
            "LT: ABC ###",
            "001D###77",
            "А####ЧИ");

    private Papers() {}

    static String internalPassport(Chance chance) {
        return Digits.fill(chance, chance.pick(INTERNAL));
    }

    static String foreignPassport(Chance chance) {
        return Digits.fill(chance, chance.pick(FOREIGN));
    }

    static String otherPassport(Chance chance) {
        return Digits.fill(chance, chance.pick(OTHER));
    }

    /** In Cyrillic, in the Latin letters that look the same, or in small letters. */
    static String russianPlate(Chance chance) {
        List<String> letters = chance.happens(0.35) ? LATIN : LETTERS;
        var plate = new StringBuilder();
        String filled = Digits.fill(chance, chance.pick(RUSSIAN_PLATES));
        for (int i = 0; i < filled.length(); i++) {
            char c = filled.charAt(i);
            plate.append(c == 'L' ? chance.pick(letters) : String.valueOf(c));
        }
        return chance.happens(0.25) ? plate.toString().toLowerCase(java.util.Locale.ROOT) : plate.toString();
    }

    static String otherPlate(Chance chance) {
        return Digits.fill(chance, chance.pick(OTHER_PLATES));
    }
}
