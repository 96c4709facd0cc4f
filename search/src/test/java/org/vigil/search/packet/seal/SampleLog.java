package org.vigil.search.packet.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A custody log in memory, hashed as RFC 9162 says, for packets that exist for tests. */
final class SampleLog {
    private static final JsonMapper CANONICAL = new JsonMapper();

    private final List<String> leaves = new ArrayList<>();
    private final Map<String, List<String>> chains = new TreeMap<>();
    private final Map<String, Integer> heads = new TreeMap<>();

    /** Appends an event about an item; returns nothing, as all of it can be asked for later. */
    void append(String item, String type, String at, String role) {
        List<String> chain = chains.computeIfAbsent(item, none -> new ArrayList<>());
        Map<String, Object> link = new TreeMap<>(Map.of(
                "item", item,
                "sequence", chain.size(),
                "type", type,
                "at", at,
                "actor", role,
                "role", role,
                "purpose", "documentation",
                "salt",
                        Sha256.of((item + chain.size()).getBytes(StandardCharsets.UTF_8))
                                .substring(0, 32),
                "commitment", Sha256.of((type + chain.size()).getBytes(StandardCharsets.UTF_8))));
        if (!chain.isEmpty()) {
            link.put("previousHash", leaf(chain.get(chain.size() - 1)));
        }
        String line = canonical(link);
        chain.add(line);
        leaves.add(leaf(line));
        heads.put(item, leaves.size() - 1);
    }

    String chain(String item) {
        return String.join("\n", lines(item)) + "\n";
    }

    int entries(String item) {
        return lines(item).size();
    }

    String head(String item) {
        return leaf(lines(item).get(lines(item).size() - 1));
    }

    int leafIndex(String item) {
        Integer index = heads.get(item);
        return index == null ? -1 : index;
    }

    String checkpoint(String time) {
        return "size " + leaves.size() + "\nroot " + root(leaves) + "\ntime " + time + "\n";
    }

    String proof(String item) {
        return canonical(new TreeMap<>(Map.of(
                "item", item,
                "sequence", entries(item) - 1,
                "leafHash", head(item),
                "leafIndex", leafIndex(item),
                "treeSize", leaves.size(),
                "root", root(leaves),
                "path", path(leafIndex(item), leaves))));
    }

    static String canonical(Map<String, ?> sorted) {
        return CANONICAL.writeValueAsString(sorted);
    }

    private List<String> lines(String item) {
        return chains.getOrDefault(item, List.of());
    }

    private static String leaf(String line) {
        return hash("00" + HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static String root(List<String> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        return hash("01" + root(hashes.subList(0, split)) + root(hashes.subList(split, hashes.size())));
    }

    private static List<String> path(int index, List<String> hashes) {
        if (hashes.size() == 1) {
            return new ArrayList<>();
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        boolean left = index < split;
        List<String> near = left ? hashes.subList(0, split) : hashes.subList(split, hashes.size());
        List<String> far = left ? hashes.subList(split, hashes.size()) : hashes.subList(0, split);
        List<String> path = path(left ? index : index - split, near);
        path.add(root(far));
        return path;
    }

    private static String hash(String hex) {
        return Sha256.of(HexFormat.of().parseHex(hex));
    }
}
