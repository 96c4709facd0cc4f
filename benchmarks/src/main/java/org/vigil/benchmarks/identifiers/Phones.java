package org.vigil.benchmarks.identifiers;

import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** Telephone numbers as people type them. */
final class Phones {
    private static final List<String> RUSSIAN = List.of(
            "+7 9## ###-##-##",
            "+79#########",
            "8 9## ### ## ##",
            "89#########",
            "8-9##-###-##-##",
            "8 (9##) ###-##-##",
            "+7 (9##) ###-##-##",
            "+7(9##)#######",
            "+7-9##-###-##-##",
            "9#########",
            "9## ### ## ##",
            "9##-###-##-##",
            "8 9## #######",
            "8(9##)###-##-##",
            "+7 9## ### ####",
            "7 9## ### ## ##",
            "79#########",
            "8.9##.###.##.##",
            "+7.9##.###.##.##",
            "8/9##/###-##-##",
            "8 9## ## ## ###",
            "8 9 # # # # # # # # #",
            "+7  9##  ###  ##  ##",
            "8 (8712) ##-##-##",
            "8 8712 ## ## ##",
            "(8712) %#-##-##",
            "8(495)###-##-##",
            "+7 495 ### ## ##",
            "8_9##_###_##_##",
            "+ 7 9## ### ## ##",
            "8 –9##– ###– ##– ##",
            "8-9## ###-####",
            "(9##) ###-##-##",
            "+7 9##–###–##–##",
            "8 9## ###.##.##",
            "007 9## ### ## ##",
            "8=9##=###=##=##",
            "8*9##*###*##*##",
            "8,9##,###,##,##",
            "+7 9 # # # # # # # # #");
    private static final List<String> INTERNATIONAL = List.of(
            "+49 15# ########",
            "+4915#########",
            "0049 15# #######",
            "+49 (0)30 ########",
            "+1 202-555-01##",
            "+1 (415) 555-01##",
            "(415) 555-01##",
            "415-555-01##",
            "415.555.01##",
            "001 415 555 01##",
            "+44 7### ######",
            "07### ######",
            "+44 20 7### ####",
            "+33 6 ## ## ## ##",
            "06 ## ## ## ##",
            "+90 5## ### ## ##",
            "+994 50 ### ## ##",
            "+995 5## ## ## ##",
            "+995 5## ######",
            "+374 9# ## ## ##",
            "+996 7## ### ###",
            "+998 9# ### ## ##",
            "+99890 #######",
            "+7 701 ### ## ##",
            "+380 67 ### ## ##",
            "+380(67)###-##-##",
            "067 ### ## ##",
            "+375 29 ###-##-##",
            "8 029 ### ## ##",
            "+992 9# ### ####",
            "+48 6## ### ###",
            "+370 6## #####",
            "+43 664 #######",
            "+32 4## ## ## ##",
            "+47 4## ## ###",
            "+31 6 ########",
            "+971 50 ### ####",
            "+420 7## ### ###",
            "00374 9# ######",
            "+46-70-### ## ##",
            "+1.415.555.01##",
            "+216 2# ### ###");
    private static final List<String> LOCAL =
            List.of("##-##-##", "2#-##-##", "%##-##-##", "%##-####", "%## ## ##", "%#####");
    private static final List<String> IN_WORDS = List.of(
            "восемь девятьсот двадцать восемь сто двадцать три сорок пять шестьдесят семь",
            "плюс семь девятьсот шестьдесят три двести двенадцать ноль восемь сорок",
            "восемь девять два восемь один два три четыре пять шесть семь",
            "eight nine two eight five five five one two three four",
            "plus seven nine six three two one two zero eight four zero");

    private Phones() {}

    static String russian(Chance chance) {
        if (chance.happens(0.02)) return chance.pick(IN_WORDS);
        return Digits.fill(chance, chance.pick(RUSSIAN));
    }

    static String international(Chance chance) {
        return Digits.fill(chance, chance.pick(INTERNATIONAL));
    }

    /** Without an area code: only a telling word beside it makes it a telephone. */
    static String local(Chance chance) {
        return Digits.fill(chance, chance.pick(LOCAL));
    }
}
