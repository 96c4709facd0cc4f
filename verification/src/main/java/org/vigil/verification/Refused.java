package org.vigil.verification;

/** Carries a {@link Problem} to the edge; it has no stack trace, because a refusal is an answer and not a bug. */
final class Refused extends RuntimeException {
    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
