package org.vigil.benchmarks.identifiers;

import java.util.List;
import org.vigil.benchmarks.generator.Chance;

/** Digits by template, and the check digits that the issuers of numbers publish. */
final class Digits {
    private Digits() {}

    /** The template with a digit for each {@code #} and one that is not zero for each {@code %}. */
    static String fill(Chance chance, String template) {
        var filled = new StringBuilder(template.length());
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '#') filled.append(chance.between(0, 9));
            else if (c == '%') filled.append(chance.between(1, 9));
            else filled.append(c);
        }
        return filled.toString();
    }

    /** The template with these digits for its {@code #}, in order. */
    static String lay(String digits, String template) {
        var laid = new StringBuilder(template.length());
        int next = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            laid.append(c == '#' ? digits.charAt(next++) : c);
        }
        return laid.toString();
    }

    static String lay(Chance chance, String digits, List<String> templates) {
        return lay(digits, chance.pick(templates));
    }

    /** With one digit put wrong, as a tired person would. */
    static String mistyped(Chance chance, String digits) {
        int at = chance.between(1, digits.length() - 1);
        char other = (char) ('0' + (digits.charAt(at) - '0' + chance.between(1, 9)) % 10);
        return digits.substring(0, at) + other + digits.substring(at + 1);
    }

    /** Completed so that the sum of ISO/IEC 7812 comes to a multiple of ten. */
    static String withLuhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled / 10 + doubled % 10;
        }
        return body + (10 - sum % 10) % 10;
    }

    static String snils(Chance chance) {
        String body = fill(chance, "1########");
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (9 - i) * (body.charAt(i) - '0');
        int check = sum % 101;
        return body + String.format("%02d", check == 100 ? 0 : check);
    }

    static String personalInn(Chance chance) {
        String body = fill(chance, "20########");
        String eleven = body + innDigit(body, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);
        return eleven + innDigit(eleven, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);
    }

    static String companyInn(Chance chance) {
        String body = fill(chance, "20#######");
        return body + innDigit(body, 2, 4, 10, 3, 5, 9, 4, 6, 8);
    }

    private static int innDigit(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * (digits.charAt(i) - '0');
        return sum % 11 % 10;
    }
}
