package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;

/** Why two testimonies are linked: evidence, prior included, that sums exactly to the score (in 1/1024 bit). */
@Introspected
@Consistent
public record Explanation(
        int score,
        @NotBlank(message = "required") String model,
        @Valid List<Evidence> evidence) implements CrossChecked {
    public static final int BIT = 1024;

    public Explanation {
        evidence = Sets.list(evidence);
    }

    /** The explanation whose score is the sum of the evidence. */
    public static Explanation of(String model, List<Evidence> evidence) {
        return new Explanation(evidence.stream().mapToInt(Evidence::millibits).sum(), model, evidence);
    }

    @Override
    public Optional<Violation> contradiction() {
        int sum = evidence.stream().mapToInt(Evidence::millibits).sum();
        return sum == score ? Optional.empty() : Optional.of(new Violation("score", "does-not-sum"));
    }

    @Override
    public String toString() {
        return "Explanation[" + score + ", " + evidence.size() + " steps]";
    }
}
