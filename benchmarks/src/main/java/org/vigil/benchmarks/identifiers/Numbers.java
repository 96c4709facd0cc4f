package org.vigil.benchmarks.identifiers;

import java.math.BigInteger;
import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** Numbers that offices and banks give to people. One in ten has a mistyped digit. */
final class Numbers {
    private static final List<String> SNILS = List.of(
            "###-###-### ##",
            "###########",
            "### ### ### ##",
            "###-###-###-##",
            "###.###.###.##",
            "### - ### - ### ##");
    private static final List<String> CARD = List.of(
            "#### #### #### ####",
            "################",
            "####-####-####-####",
            "####.####.####.####",
            "#### ########  ####",
            "######## ########");
    private static final List<String> ACCOUNT = List.of(
            "####################",
            "##### ### # #### #######",
            "#####.###.#.####.#######",
            "#### #### #### #### ####",
            "##### ##### ##### #####",
            "#####-###-#-####-#######");
    private static final List<String> IMEI = List.of(
            "###############",
            "##-######-######-#",
            "## ###### ###### #",
            "###### ## ###### #",
            "######-##-######-#",
            "## ###### ######-#");

    private Numbers() {}

    static String snils(Chance chance) {
        return Digits.lay(chance, perhapsMistyped(chance, Digits.snils(chance)), SNILS);
    }

    static String inn(Chance chance) {
        if (chance.happens(0.3)) return perhapsMistyped(chance, Digits.companyInn(chance));
        String digits = perhapsMistyped(chance, Digits.personalInn(chance));
        return Digits.lay(chance, digits, List.of("############", "############", "#### #### ####", "## ## ###### ##"));
    }

    static String card(Chance chance) {
        String brand = chance.pick(List.of("4276", "2202", "5469", "5536", "2200", "4111", "6390"));
        String digits = perhapsMistyped(chance, Digits.withLuhn(brand + Digits.fill(chance, "###########")));
        if (chance.happens(0.1))
            return Digits.lay(
                    chance,
                    Digits.withLuhn("37" + Digits.fill(chance, "############")),
                    List.of("#### ###### #####", "###############"));
        return Digits.lay(chance, digits, CARD);
    }

    static String account(Chance chance) {
        return Digits.lay(chance, Digits.fill(chance, "40817810%###########"), ACCOUNT);
    }

    static String imei(Chance chance) {
        return Digits.lay(
                chance, perhapsMistyped(chance, Digits.withLuhn("35" + Digits.fill(chance, "############"))), IMEI);
    }

    /** ISO 13616, printed in fours or run together, in capitals or not. */
    static String iban(Chance chance) {
        String country = chance.pick(List.of("DE", "GE", "KZ", "LT", "FR", "TR", "PL"));
        String account =
                switch (country) {
                    case "DE" -> Digits.fill(chance, "##################");
                    case "GE" -> "TB" + Digits.fill(chance, "################");
                    case "KZ" -> Digits.fill(chance, "###KZT##########");
                    case "LT" -> Digits.fill(chance, "################");
                    case "FR" -> Digits.fill(chance, "###################M0##");
                    case "TR" ->
                        Digits.fill(chance, "0000100############OPQ").replace("OPQ", Digits.fill(chance, "###"));
                    default -> Digits.fill(chance, "########################");
                };
        String iban = country + checkOf(country, account) + account;
        if (chance.happens(0.4)) return iban;
        return iban.replaceAll("(.{4})(?=.)", chance.happens(0.9) ? "$1 " : "$1-");
    }

    private static String checkOf(String country, String account) {
        var number = new StringBuilder();
        (account + country + "00").chars().forEach(c -> number.append(Character.digit(c, 36)));
        int check = 98
                - new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format("%02d", check);
    }

    private static String perhapsMistyped(Chance chance, String digits) {
        return chance.happens(0.1) ? Digits.mistyped(chance, digits) : digits;
    }
}
