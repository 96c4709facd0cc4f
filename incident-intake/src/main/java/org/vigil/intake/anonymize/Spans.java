package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes findings sorted and free of overlap; what overlaps is hidden as one, under the kind of the longest. */
final class Spans {
    private Spans() {}

    static List<Finding> merge(List<Finding> findings, List<int[]> untouchable) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder()));
        var merged = new ArrayList<Finding>();
        int block = 0;
        for (Finding finding : sorted) {
            while (block < untouchable.size() && untouchable.get(block)[1] <= finding.start()) block++;
            if (block < untouchable.size() && untouchable.get(block)[0] < finding.end()) continue;
            Finding last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || finding.start() >= last.end()) merged.add(finding);
            else merged.set(merged.size() - 1, union(last, finding));
        }
        return merged;
    }

    private static Finding union(Finding first, Finding second) {
        Finding longer = second.end() - second.start() > first.end() - first.start() ? second : first;
        return new Finding(first.start(), Math.max(first.end(), second.end()), longer.kind(), longer.reason());
    }
}
