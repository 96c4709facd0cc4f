package org.vigil.benchmarks.crossref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How well clusters agree with the truth. B-cubed asks of every element how much of its cluster is of its event, and how
 * much of its event is in its cluster; it means nothing without what doing nothing would get.
 *
 * @param pairs of elements in one cluster
 * @param bCubed of the clusters found
 * @param singletons B-cubed if every element were a cluster of its own
 * @param allInOne B-cubed if all were one cluster
 * @param largest elements in the largest cluster
 * @param largestFalse elements in the largest cluster that mixes events
 * @param eventsInLargestFalse how many events that one mixes
 * @param mixed clusters that mix events
 * @param bad clusters of five or more of whose pairs less than half are true
 */
public record ClusterFigures(
        PairFigures pairs,
        BCubed bCubed,
        BCubed singletons,
        BCubed allInOne,
        int largest,
        int largestFalse,
        int eventsInLargestFalse,
        int mixed,
        int bad) {
    private static final int WORTH_A_LOOK = 5;

    /** Of each element whose truth is known; one that was not found in any cluster is a cluster of its own. */
    public static <E, T, C> ClusterFigures of(Map<E, T> truth, Map<E, C> found) {
        return new Tally<>(truth, found).figures();
    }

    /** The bounds of 95 of 100 B-cubed F1s, if it were measured on other events of the same kind. */
    public static <E, T, C> double[] interval(Map<E, T> truth, Map<E, C> found, long seed) {
        return new Tally<>(truth, found).bootstrap(new Random(seed));
    }

    /** Averages over elements. */
    public record BCubed(double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private static final class Tally<E, T, C> {
        private static final int SAMPLES = 1000;

        private final Map<T, Integer> sizeOfEvent = new HashMap<>();
        private final List<Map<T, Integer>> clusters = new ArrayList<>();
        private final int elements;

        Tally(Map<E, T> truth, Map<E, C> found) {
            Map<C, Map<T, Integer>> byCluster = new HashMap<>();
            truth.forEach((element, event) -> {
                sizeOfEvent.merge(event, 1, Integer::sum);
                C cluster = found.get(element);
                if (cluster == null) {
                    clusters.add(Map.of(event, 1));
                } else {
                    byCluster.computeIfAbsent(cluster, one -> new HashMap<>()).merge(event, 1, Integer::sum);
                }
            });
            clusters.addAll(byCluster.values());
            elements = truth.size();
        }

        ClusterFigures figures() {
            long right = 0;
            long together = 0;
            int largest = 0;
            int largestFalse = 0;
            int eventsInLargestFalse = 0;
            int mixed = 0;
            int bad = 0;
            for (Map<T, Integer> cluster : clusters) {
                int size = size(cluster);
                long rightHere =
                        cluster.values().stream().mapToLong(Tally::pairs).sum();
                right += rightHere;
                together += pairs(size);
                largest = Math.max(largest, size);
                if (cluster.size() > 1) {
                    mixed++;
                    if (size > largestFalse) {
                        largestFalse = size;
                        eventsInLargestFalse = cluster.size();
                    }
                    bad += size >= WORTH_A_LOOK && 2 * rightHere < pairs(size) ? 1 : 0;
                }
            }
            long all = sizeOfEvent.values().stream().mapToLong(Tally::pairs).sum();
            return new ClusterFigures(
                    new PairFigures(right, together, all),
                    bCubed(clusters),
                    bCubed(apart()),
                    bCubed(List.of(sizeOfEvent)),
                    largest,
                    largestFalse,
                    eventsInLargestFalse,
                    mixed,
                    bad);
        }

        private List<Map<T, Integer>> apart() {
            List<Map<T, Integer>> apart = new ArrayList<>();
            sizeOfEvent.forEach((event, size) -> {
                for (int i = 0; i < size; i++) {
                    apart.add(Map.of(event, 1));
                }
            });
            return apart;
        }

        private BCubed bCubed(List<Map<T, Integer>> partition) {
            double precision = 0;
            double recall = 0;
            for (Map<T, Integer> cluster : partition) {
                int size = size(cluster);
                for (Map.Entry<T, Integer> part : cluster.entrySet()) {
                    double squared = (double) part.getValue() * part.getValue();
                    precision += squared / size;
                    recall += squared / sizeOfEvent.getOrDefault(part.getKey(), 1);
                }
            }
            return new BCubed(precision / Math.max(1, elements), recall / Math.max(1, elements));
        }

        /** Events are drawn, not elements: those of one event stand and fall together. */
        double[] bootstrap(Random random) {
            Map<T, double[]> sums = new HashMap<>();
            for (Map<T, Integer> cluster : clusters) {
                int size = size(cluster);
                cluster.forEach((event, part) -> {
                    double[] sum = sums.computeIfAbsent(event, one -> new double[3]);
                    sum[0] += (double) part * part / size;
                    sum[1] += (double) part * part / sizeOfEvent.getOrDefault(event, 1);
                    sum[2] += part;
                });
            }
            List<double[]> events = sums.entrySet().stream()
                    .sorted((one, other) -> String.valueOf(one.getKey()).compareTo(String.valueOf(other.getKey())))
                    .map(Map.Entry::getValue)
                    .toList();
            double[] drawn = new double[SAMPLES];
            for (int sample = 0; sample < SAMPLES; sample++) {
                drawn[sample] = draw(events, random).f1();
            }
            Arrays.sort(drawn);
            return new double[] {drawn[SAMPLES / 40], drawn[SAMPLES - 1 - SAMPLES / 40]};
        }

        private static BCubed draw(List<double[]> events, Random random) {
            double[] total = new double[3];
            for (int i = 0; i < events.size(); i++) {
                double[] event = events.get(random.nextInt(events.size()));
                for (int j = 0; j < total.length; j++) {
                    total[j] += event[j];
                }
            }
            return new BCubed(total[0] / total[2], total[1] / total[2]);
        }

        private static int size(Map<?, Integer> cluster) {
            return cluster.values().stream().mapToInt(Integer::intValue).sum();
        }

        private static long pairs(int size) {
            return (long) size * (size - 1) / 2;
        }
    }
}
