package org.vigil.benchmarks.identifiers;

import org.vigil.benchmarks.generator.Chance;

/** What keyboards, messengers and copying do to a text: other spaces, other hyphens, other digits, invisible signs. */
final class Disguise {
    private Disguise() {}

    /** One value in eight is changed; it reads the same. */
    static String perhaps(Chance chance, String value) {
        return switch (chance.weighted(35, 1, 1, 1, 1, 1)) {
            case 1 -> value.replace(' ', '\u00A0');
            case 2 -> value.replace('-', value.chars().anyMatch(Character::isLetter) ? '\u2011' : '\u2013');
            case 3 -> fullWidth(value);
            case 4 -> value.replaceAll("(?<=[\\p{L}\\d])(?=[\\p{L}\\d]{3})", chance.happens(0.5) ? "\u200B" : "\u00AD");
            case 5 -> value.replace(" ", "\u2009");
            default -> value;
        };
    }

    private static String fullWidth(String value) {
        var wide = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\uFF10') : c);
        }
        return wide.toString();
    }
}
