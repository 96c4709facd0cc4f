package org.vigil.benchmarks.crossref.training;

import java.util.List;
import java.util.Map;

/** A way to learn bits. What the examples say nothing of keeps what it was worth. */
public enum Method {
    /** Each level by itself: how much oftener it is among true pairs than among others. */
    RATIOS {
        @Override
        public Map<String, Double> learn(List<Example> examples, Map<String, Double> before) {
            return new Ratios(examples).bits(before);
        }
    },
    /** All levels together, because fields that go together must not count twice. */
    REGRESSION {
        @Override
        public Map<String, Double> learn(List<Example> examples, Map<String, Double> before) {
            return new Regression(examples, before).bits();
        }
    };

    public abstract Map<String, Double> learn(List<Example> examples, Map<String, Double> before);
}
