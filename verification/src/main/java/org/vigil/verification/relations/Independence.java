package org.vigil.verification.relations;

import java.util.List;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.features.Features;

/**
 * Counts independent sources: what came through the same person, outlet or document, and what repeats another's words,
 * counts once, however often it was told.
 */
public final class Independence {
    private Independence() {}

    public static int sources(List<Features> members) {
        int[] root = new int[members.size()];
        for (int index = 0; index < root.length; index++) {
            root[index] = index;
        }
        int components = root.length;
        for (int one = 0; one < root.length; one++) {
            for (int other = one + 1; other < root.length; other++) {
                int left = find(root, one);
                int right = find(root, other);
                if (left != right && depend(members.get(one), members.get(other))) {
                    root[right] = left;
                    components--;
                }
            }
        }
        return components;
    }

    private static boolean depend(Features here, Features there) {
        return here.lineage().stream().anyMatch(there.lineage()::contains) || Comparison.isCopy(here, there);
    }

    private static int find(int[] root, int index) {
        int at = index;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
