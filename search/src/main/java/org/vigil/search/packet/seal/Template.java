package org.vigil.search.packet.seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with {@code {values}} and {@code <blocks>}, on lines of their own or within one. A block stands as often as it has
 * rows, each with values of its own; one without rows stands if there is a value of its name.
 */
record Template(String text) {
    private static final Pattern BLOCK =
            Pattern.compile("^<([a-z]+)>\n(.*?)^</\\1>\n|<([a-z]+)>(.*?)</\\3>", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)}");

    String with(Map<String, String> values, Map<String, List<Map<String, String>>> rows) {
        StringBuilder done = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        int end = 0;
        while (block.find()) {
            done.append(filled(text.substring(end, block.start()), values));
            end = block.end();
            String name = block.group(1) == null ? block.group(3) : block.group(1);
            Template body = new Template(block.group(1) == null ? block.group(4) : block.group(2));
            for (Map<String, String> row : rows.getOrDefault(name, once(values.containsKey(name)))) {
                done.append(body.with(joined(values, row), rows));
            }
        }
        return done.append(filled(text.substring(end), values)).toString();
    }

    private static List<Map<String, String>> once(boolean stands) {
        return stands ? List.of(Map.of()) : List.of();
    }

    private static Map<String, String> joined(Map<String, String> outer, Map<String, String> inner) {
        Map<String, String> all = new HashMap<>(outer);
        all.putAll(inner);
        return all;
    }

    private static String filled(String text, Map<String, String> values) {
        return VALUE.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("no value for " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
