package org.vigil.benchmarks.crossref.world;

import org.vigil.benchmarks.generator.Chance;

/** How much of what happened an account still says, as shares of accounts. */
public enum Difficulty {
    EASY(.80, .70, .80) {
        @Override
        int date(Chance chance) {
            return chance.weighted(.65, .25, .07, .03);
        }
    },
    REALISTIC(.50, .45, .55) {
        @Override
        int date(Chance chance) {
            return chance.weighted(.40, .30, .20, .10);
        }
    },
    HARD(.30, .30, .30) {
        @Override
        int date(Chance chance) {
            return chance.weighted(.25, .25, .30, .20);
        }
    };

    private final double site;
    private final double unit;
    private final double names;

    Difficulty(double site, double unit, double names) {
        this.site = site;
        this.unit = unit;
        this.names = names;
    }

    /** 0 for the day, 1 for within three days, 2 for within fourteen, 3 for the month alone. */
    abstract int date(Chance chance);

    double site() {
        return site;
    }

    double unit() {
        return unit;
    }

    double names() {
        return names;
    }
}
