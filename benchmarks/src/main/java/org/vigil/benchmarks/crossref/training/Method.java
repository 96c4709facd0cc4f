package org.vigil.benchmarks.crossref.training;

import java.util.List;
import java.util.Map;
import org.vigil.verification.comparison.Level;

/** A way to learn bits. What the examples say nothing of keeps what it was worth. */
public enum Method {
    /** Each level by itself: how much oftener it is among true pairs than among others. */
    RATIOS {
        @Override
        public Map<Level, Double> learn(List<Example> examples, Map<Level, Double> before) {
            return new Ratios(examples).bits(before);
        }
    },
    /** All levels together, because fields that go together must not count twice. */
    REGRESSION {
        @Override
        public Map<Level, Double> learn(List<Example> examples, Map<Level, Double> before) {
            return new Regression(examples, before).bits();
        }
    };

    public abstract Map<Level, Double> learn(List<Example> examples, Map<Level, Double> before);
}
