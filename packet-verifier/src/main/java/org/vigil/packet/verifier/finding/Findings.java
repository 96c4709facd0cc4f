package org.vigil.packet.verifier.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a verification found. An aspect is valid only when somebody has said that all of it was checked and nothing
 * that was found speaks against it: whatever is forgotten or breaks off stays NOT-CHECKED.
 */
public final class Findings {

    /** Of each code; a packet with a million wrong files shall not fill memory or screen. */
    private static final int LISTED = 20;

    /** Names come from the file that is under suspicion: no terminal shall obey them, no reader be told a person's. */
    private static final Pattern SHOWN = Pattern.compile("[A-Za-z0-9._/-]{1,160}");

    private final Set<Finding> listed = new LinkedHashSet<>();
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
    private final Set<Aspect> complete = EnumSet.noneOf(Aspect.class);

    public void add(Code code) {
        add(code, "");
    }

    public void add(Code code, String where) {
        int before = counts.merge(code, 1, Integer::sum) - 1;
        if (before < LISTED) {
            listed.add(new Finding(code, where.isEmpty() || SHOWN.matcher(where).matches() ? where : "?"));
        }
    }

    /** To be called when every check of an aspect has been made, whatever it found. */
    public void completed(Aspect aspect) {
        complete.add(aspect);
    }

    public Verdict verdict(Aspect aspect) {
        return counts.keySet().stream()
                .filter(code -> code.aspect() == aspect)
                .map(Code::verdict)
                .reduce(complete.contains(aspect) ? Verdict.VALID : Verdict.NOT_CHECKED, Verdict::worse);
    }

    public boolean has(Code code) {
        return counts.containsKey(code);
    }

    /** How often a code was found, of which only the first are listed. */
    public int count(Code code) {
        return counts.getOrDefault(code, 0);
    }

    public List<Finding> of(Aspect aspect) {
        List<Finding> found = new ArrayList<>(listed);
        found.removeIf(finding -> finding.code().aspect() != aspect);
        return List.copyOf(found);
    }
}
