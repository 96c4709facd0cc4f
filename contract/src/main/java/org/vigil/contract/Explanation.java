package org.vigil.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;

/** Why two testimonies are linked: evidence, prior included, that sums exactly to the score (in 1/1024 bit). */
@Introspected
public record Explanation(int score, String model, List<@Valid Evidence> evidence) {
    public static final int BIT = 1024;

    public Explanation {
        evidence = Sets.list(evidence);
    }

    /** The explanation whose score is the sum of the evidence. */
    public static Explanation of(String model, List<Evidence> evidence) {
        return new Explanation(evidence.stream().mapToInt(Evidence::millibits).sum(), model, evidence);
    }

    @JsonIgnore
    @AssertTrue(message = "does-not-sum")
    public boolean isExact() {
        return score == evidence.stream().mapToInt(Evidence::millibits).sum();
    }
}
