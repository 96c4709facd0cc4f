package org.vigil.search.packet.bag;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a packet's files may be called, so that they unpack everywhere to what was packed: no way out of the folder, no
 * two that one file system holds for the same, nothing that a shell or Windows reads otherwise.
 */
final class PathRules {
    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("PKT-[0-9]{4}-[0-9a-f]{8}");
    private static final Pattern PART = Pattern.compile("(?:VERIFY|[TP]-)?[a-z0-9_.][a-z0-9_.-]*");
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private final String number;
    private final Set<String> seen = new HashSet<>();

    PathRules(String number) {
        this.number = number(number);
    }

    /** The number, if it is a packet's number. */
    static String number(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("not a packet's number");
        }
        return number;
    }

    /** The path as the ZIP has it, below the packet's folder. A refusal quotes nothing: what breaks the rules may name somebody. */
    String entry(String path) {
        String entry = number + "/" + path;
        require(entry.length() <= LONGEST, "too long");
        for (String part : path.split("/", -1)) {
            require(PART.matcher(part).matches(), "characters");
            require(!part.startsWith(".") && !part.endsWith("."), "dots");
            require(!DEVICE.matcher(part).matches(), "device");
        }
        require(seen.add(path.toLowerCase(Locale.ROOT)), "twice");
        return entry;
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException("path " + seen.size() + " of the packet breaks the rule: " + rule);
        }
    }
}
