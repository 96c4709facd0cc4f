// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

/** One line {@code from => to} of a {@code mapping} character filter, its escapes resolved. */
record MappingRule(String from, String to) {

    static MappingRule parse(String rule) {
        // The last arrow, as Elasticsearch reads it: what is mapped may hold one.
        int arrow = rule.lastIndexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("a mapping is written `from => to`, not [" + rule + "]");
        }
        return new MappingRule(
                unescape(rule.substring(0, arrow).strip()),
                unescape(rule.substring(arrow + 2).strip()));
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character != '\\') {
                plain.append(character);
                continue;
            }
            if (++at == text.length()) {
                throw new IllegalArgumentException("[" + text + "] ends inside an escape");
            }
            char escaped = text.charAt(at);
            if (escaped != 'u') {
                plain.append(unescape(escaped));
                continue;
            }
            if (at + 4 >= text.length()) {
                throw new IllegalArgumentException("[" + text + "] ends inside an escape");
            }
            plain.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
            at += 4;
        }
        return plain.toString();
    }

    private static char unescape(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }
}
