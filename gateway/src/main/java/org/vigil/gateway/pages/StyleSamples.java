package org.vigil.gateway.pages;

import java.util.List;
import java.util.Map;
import org.vigil.contract.Count;
import org.vigil.contract.Period;

/** Invented values for the page that shows every component in its states. */
final class StyleSamples {
    private StyleSamples() {}

    static Map<String, Object> model() {
        return Map.of(
                "periods",
                List.of(
                                "2017-03-08",
                                "2017-03",
                                "2017-03~",
                                "2017",
                                "2017~",
                                "2017-03-08/2017-03-12",
                                "2016-12/2017-02")
                        .stream()
                        .map(Period::parse)
                        .toList(),
                "counts",
                List.of(Count.exactly(1), Count.exactly(3), new Count(40, 52), new Count(0, 21), Count.atLeast(40)),
                "fingerprint",
                "0123456789abcdef".repeat(4));
    }
}
