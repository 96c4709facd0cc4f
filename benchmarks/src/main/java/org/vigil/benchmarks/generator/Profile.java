package org.vigil.benchmarks.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * What kind of record to invent. {@code version} is raised with any change of the generator that changes bytes: the same
 * seed and version give the same files for ever.
 */
record Profile(String name, int version, long seed, List<Wave> waves, Reports reports, Noise noise) {

    /** A spell of persecution: how many happenings, how many people they struck in all, how many of them died. */
    record Wave(String name, LocalDate from, LocalDate to, int happenings, int people, int killed, boolean anywhere) {}

    /** How many tell of one happening (weights of 1, 2, 3, 4), and how much of that only seems new. */
    record Reports(List<Double> tellers, double press, double resubmitted, double contradicting) {}

    /** What is lost or bent between what happened and what is written down; probabilities. */
    record Noise(
            double dateExact,
            double dateNear,
            double dateFar,
            double monthOnly,
            double districtGiven,
            double siteGiven,
            double unitGiven,
            double actKept,
            double countGiven,
            double named) {}

    /**
     * The public marginals of the two waves (2017: 100 to 200 detained, 3 killed; 2018/19: about 40 detained, 2 killed)
     * before a background of fourteen years, with realistic noise.
     */
    static Profile facts() {
        return new Profile(
                "facts",
                1,
                2017,
                List.of(
                        new Wave("2017", day("2017-02-20"), day("2017-05-30"), 64, 150, 3, false),
                        new Wave("2019", day("2018-12-15"), day("2019-01-31"), 22, 40, 2, false),
                        new Wave("background", day("2009-03-01"), day("2024-10-31"), 52, 70, 2, true)),
                new Reports(List.of(.50, .24, .16, .10), .10, .08, .04),
                new Noise(.40, .30, .20, .10, .83, .50, .45, .75, .60, .55));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
