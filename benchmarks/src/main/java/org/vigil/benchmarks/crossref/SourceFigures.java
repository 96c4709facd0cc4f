package org.vigil.benchmarks.crossref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.vigil.benchmarks.crossref.world.Truth;
import org.vigil.contract.Incident;

/**
 * How right independent sources are counted: of the members of each incident found, and against the event itself.
 *
 * @param counted incidents of two or more
 * @param over of these, with more sources counted than there are
 * @param under with fewer
 * @param copiesCounted incidents of nothing but one account and its copies that count more than one source
 * @param copiesAlone all such incidents
 * @param meanError over testimonies: how far the count shown is from that of the event it tells of
 */
record SourceFigures(int counted, int over, int under, int copiesCounted, int copiesAlone, double meanError) {

    static SourceFigures of(Map<UUID, Truth> truth, Collection<Incident> incidents) {
        Map<Integer, List<Truth>> events = new HashMap<>();
        truth.values().forEach(one -> events.computeIfAbsent(one.happening(), key -> new ArrayList<>())
                .add(one));
        Map<Integer, Integer> sources = new HashMap<>();
        events.forEach((event, accounts) -> sources.put(event, components(accounts)));
        int counted = 0;
        int over = 0;
        int under = 0;
        int copiesCounted = 0;
        int copiesAlone = 0;
        long apart = 0;
        for (Incident incident : incidents) {
            List<Truth> members = incident.members().stream()
                    .map(truth::get)
                    .filter(Objects::nonNull)
                    .toList();
            int found = incident.independentSources();
            for (Truth member : members) {
                apart += Math.abs(found - Objects.requireNonNull(sources.get(member.happening())));
            }
            if (members.size() < 2) {
                continue;
            }
            int real = components(members);
            counted++;
            over += found > real ? 1 : 0;
            under += found < real ? 1 : 0;
            if (ofOneWording(members)) {
                copiesAlone++;
                copiesCounted += found > 1 ? 1 : 0;
            }
        }
        return new SourceFigures(
                counted, over, under, copiesCounted, copiesAlone, (double) apart / Math.max(1, truth.size()));
    }

    /** Accounts that share an origin are one source; what was made up is none, but whoever only has that shows one. */
    static int components(List<Truth> accounts) {
        List<Truth> real =
                accounts.stream().filter(account -> !account.fabricated()).toList();
        Map<String, Integer> owner = new HashMap<>();
        int[] root = new int[real.size()];
        int components = root.length;
        for (int account = 0; account < root.length; account++) {
            root[account] = account;
            for (String origin : real.get(account).origins()) {
                int here = find(root, account);
                int there = find(root, owner.getOrDefault(origin, account));
                owner.putIfAbsent(origin, account);
                if (here != there) {
                    root[here] = there;
                    components--;
                }
            }
        }
        return Math.max(1, components);
    }

    private static boolean ofOneWording(List<Truth> members) {
        return members.stream()
                        .map(member -> Objects.requireNonNullElse(member.copyOf(), member.id()))
                        .distinct()
                        .count()
                == 1;
    }

    private static int find(int[] root, int index) {
        int at = index;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
