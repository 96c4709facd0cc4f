package org.vigil.verification.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Evidence;
import org.vigil.contract.Explanation;
import org.vigil.verification.features.Features;

/** Two testimonies, weighed. The score is the sum of what the levels are worth; fields that are not stated add nothing. */
public final class Compared {
    private static final Set<Field> JOINT = EnumSet.of(Field.PLACE, Field.SITE, Field.UNIT);

    private static final Field[] PERSONAL = {Field.PERSONS, Field.AGE, Field.PLACE};

    private final Weights weights;
    private final Features here;
    private final Features there;
    private final Level[] levels;
    private final int density;
    private final int commonness;
    private final int score;

    Compared(Weights weights, Features here, Features there, Level[] levels, int density, int commonness) {
        this.weights = weights;
        this.here = here;
        this.there = there;
        this.levels = levels;
        this.density = density;
        this.commonness = commonness;
        this.score = scoreWithout(null);
    }

    public int score() {
        return score;
    }

    /** How far the score is above what the pairs of an incident have to reach on average. */
    public int cohesion() {
        return score - weights.guard();
    }

    /** The name of the weights that it was compared by. */
    public String model() {
        return weights.model();
    }

    public boolean isLink() {
        return score >= weights.link();
    }

    /** Whether nothing is left to ask of a person. */
    public boolean isCertain() {
        return score >= weights.certain();
    }

    /** The names under which a file of weights has all that the score sums up. */
    public Set<String> terms() {
        Set<String> terms = new TreeSet<>(Set.of("crowd." + density));
        for (Level level : levels) {
            terms.add(level.field().label() + "." + level.label());
        }
        if (commonness > 0) {
            terms.add("namesakes." + commonness);
        }
        if (level(Field.ACTS) != null) {
            terms.addAll(ActWeights.names(here.acts(), there.acts()));
        }
        return terms;
    }

    public @Nullable Level level(Field field) {
        for (Level level : levels) {
            if (level.field() == field) {
                return level;
            }
        }
        return null;
    }

    /** The same two the other way round; what they have in common is the same. */
    public Compared turned() {
        return new Compared(weights, there, here, levels, density, commonness);
    }

    public Features here() {
        return here;
    }

    public Features there() {
        return there;
    }

    /** Whether all fields but one leave no doubt: if they do and this one excludes them, it is a contradiction. */
    public boolean isCertainWithout(Field field) {
        return scoreWithout(field) >= weights.certain();
    }

    /** Sums exactly to {@link #score()}. */
    public Explanation explanation() {
        return Explanation.of(weights.model(), evidence(null));
    }

    /** The same, with a last line that says what a person decided; it weighs nothing, because it outweighs everything. */
    public Explanation decided(String what) {
        List<Evidence> evidence = evidence(null);
        evidence.add(new Evidence(Field.DECISION.label(), what, 0, null, null));
        return Explanation.of(weights.model(), evidence);
    }

    /** Why the field contradicts: everything else speaks for the same event, and its own bits stay out of the sum. */
    public Explanation contradiction(Field field) {
        List<Evidence> evidence = evidence(field);
        Values values = new Values(field, here, there);
        evidence.add(new Evidence(field.label(), "contradicts", 0, values.here(), values.there()));
        return Explanation.of(weights.model(), evidence);
    }

    /** Why it may be the same person: names, age and place alone. */
    public Explanation samePerson() {
        List<Evidence> evidence = new ArrayList<>();
        for (Field field : PERSONAL) {
            add(field, evidence);
        }
        return Explanation.of(weights.model(), evidence);
    }

    public int samePersonScore() {
        int sum = weights.namesakes(commonness);
        for (Field field : PERSONAL) {
            Level level = level(field);
            sum += level == null ? 0 : weights.of(level);
        }
        return sum;
    }

    /** The score that all fields but one give. */
    public int scoreWithout(@Nullable Field left) {
        int sum = weights.crowd(density) + (left == Field.PERSONS ? 0 : weights.namesakes(commonness));
        for (Level level : levels) {
            if (level.field() != left) {
                sum += worthOf(level);
            }
        }
        return sum + jointCorrection(left);
    }

    /** District, site and unit go together: what they are worth beyond the cap is taken back, in sight. */
    private int jointCorrection(@Nullable Field left) {
        int joint = 0;
        for (Level level : levels) {
            if (level.field() != left && JOINT.contains(level.field())) {
                joint += weights.of(level);
            }
        }
        return Math.min(0, weights.jointCap() - joint);
    }

    private List<Evidence> evidence(@Nullable Field left) {
        List<Evidence> evidence = new ArrayList<>();
        for (Field field : Comparison.FIELDS) {
            if (field != left) {
                add(field, evidence);
            }
            if (field == Field.PRIOR) {
                evidence.add(crowd());
            }
        }
        int correction = jointCorrection(left);
        if (correction != 0) {
            evidence.add(new Evidence(Field.JOINT.label(), "capped", correction, null, null));
        }
        if (here.lineage().stream().anyMatch(there.lineage()::contains)) {
            evidence.add(new Evidence(Field.LINEAGE.label(), "shared", 0, null, null));
        }
        return evidence;
    }

    /** That a name is common is said beside it, and only then. */
    private void add(Field field, List<Evidence> evidence) {
        evidence.add(worth(field, level(field)));
        if (field == Field.PERSONS && commonness > 0) {
            int bits = weights.namesakes(commonness);
            evidence.add(new Evidence(Field.NAMESAKES.label(), String.valueOf(commonness), bits, null, null));
        }
    }

    /** That many were recorded of the same region and month makes resemblance likelier to be chance. */
    private Evidence crowd() {
        return new Evidence(Field.CROWD.label(), String.valueOf(density), weights.crowd(density), null, null);
    }

    /** Which acts both tell of and which only one does counts by how rare each is, see {@link ActWeights}. */
    private int worthOf(Level level) {
        return level.field() == Field.ACTS
                ? weights.of(level) + weights.acts().of(here.acts(), there.acts())
                : weights.of(level);
    }

    private Evidence worth(Field field, @Nullable Level level) {
        Values values = new Values(field, here, there);
        return level == null
                ? new Evidence(field.label(), "not-stated", 0, values.here(), values.there())
                : new Evidence(field.label(), level.label(), worthOf(level), values.here(), values.there());
    }
}
