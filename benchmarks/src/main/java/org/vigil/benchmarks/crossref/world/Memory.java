package org.vigil.benchmarks.crossref.world;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.vigil.benchmarks.crossref.world.Report.Disputed;
import org.vigil.benchmarks.generator.Chance;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.SourceConnection;

/** What becomes of an event in an account of it. */
final class Memory {
    private static final double WRONG_YEAR = .02;
    private static final double WRONG_REGION = .02;
    private static final double SPURIOUS_ACT = .05;
    private static final double COUNT_SPREAD = .3;

    private final Register register;
    private final Difficulty difficulty;
    private final Happening happening;
    private final Chance chance;

    Memory(Register register, Difficulty difficulty, Happening happening, Chance chance) {
        this.register = register;
        this.difficulty = difficulty;
        this.happening = happening;
        this.chance = chance;
    }

    Account by(SourceConnection connection) {
        Account account = new Account();
        account.period = period();
        place(account);
        if (connection != SourceConnection.VICTIM_RELATIVE) {
            site(account);
            unit(account);
        }
        acts(account);
        count(account, connection == SourceConnection.REPORTER_THIRD_PARTY);
        names(account, connection == SourceConnection.REPORTER_THIRD_PARTY);
        return account;
    }

    /** What everybody could read, and nothing else. */
    Account hearsay() {
        Account account = new Account();
        account.period = Period.parse(YearMonth.from(happening.start()).toString());
        account.region = happening.region();
        account.acts.add(ActType.ARBITRARY_ARREST);
        account.acts.addAll(happening.acts().stream().limit(2).toList());
        account.victims = Count.exactly(happening.victims().size());
        return account;
    }

    /**
     * States the disputed field as it was, and who, when and where beyond doubt: that two accounts exclude each other can
     * be said only if they speak of the same.
     */
    void firmly(Account account, Disputed field) {
        account.period = Period.day(happening.start());
        account.region = happening.region();
        account.district = happening.district();
        account.site = happening.site();
        account.named = happening.victims().subList(0, 1);
        account.spelledRight = true;
        switch (field) {
            case UNIT -> account.unit = happening.unit();
            case COUNT, OUTCOME ->
                account.victims = Count.exactly(happening.victims().size());
            case DATE, SITE -> {}
        }
        if (field == Disputed.OUTCOME) {
            account.alive = !happening.isDeadly();
            kill(account, happening.isDeadly());
        }
    }

    /** States the disputed field in a way that excludes how it was. */
    void otherwise(Account account, Disputed field) {
        firmly(account, field);
        switch (field) {
            case DATE -> {
                int days = chance.between(40, 200) * (chance.happens(.5) ? 1 : -1);
                account.period = Period.day(happening.start().plusDays(days));
            }
            case SITE -> account.site = register.otherSite(happening.site(), chance);
            case UNIT -> account.unit = register.otherUnit(happening.unit(), chance);
            case COUNT -> account.victims = Count.exactly(happening.victims().size() * 4 + chance.between(0, 6));
            case OUTCOME -> {
                account.alive = happening.isDeadly();
                kill(account, !happening.isDeadly());
            }
        }
    }

    private static void kill(Account account, boolean dead) {
        if (dead) {
            account.acts.add(ActType.DEATH_IN_CUSTODY);
        } else {
            account.acts.remove(ActType.DEATH_IN_CUSTODY);
        }
    }

    private Period period() {
        LocalDate start = happening.start();
        if (chance.happens(WRONG_YEAR)) {
            return Period.day(start.plusYears(chance.happens(.5) ? 1 : -1));
        }
        return switch (difficulty.date(chance)) {
            case 0 -> Period.day(start);
            case 1 -> around(start, 3);
            case 2 -> around(start, 14);
            default -> Period.parse(YearMonth.from(start).toString());
        };
    }

    /** Half of those who are not sure say so, and the day lies somewhere in what they say; the others just err. */
    private Period around(LocalDate day, int slack) {
        LocalDate middle = day.plusDays(chance.between(-slack, slack));
        if (chance.happens(.5)) {
            return new Period(middle.minusDays(slack), middle.plusDays(slack), false);
        }
        int width = slack / 3;
        return new Period(middle, middle.plusDays(chance.between(0, width)), false);
    }

    private void place(Account account) {
        account.region = happening.region();
        if (chance.happens(WRONG_REGION)) {
            account.region = register.region(chance);
        }
        switch (chance.weighted(.83, .10, .07)) {
            case 0 -> account.district = happening.district();
            case 1 -> account.district = -1;
            default -> account.district = register.otherDistrict(happening.district(), chance);
        }
    }

    private void site(Account account) {
        if (happening.siteKnown() && chance.happens(difficulty.site())) {
            account.site = chance.happens(.92) ? happening.site() : register.otherSite(happening.site(), chance);
        }
    }

    /** Who knows but the command above cannot say so: the contract has units only. */
    private void unit(Account account) {
        if (chance.happens(difficulty.unit())) {
            account.unit = switch (chance.weighted(.85, .10, .05)) {
                case 0 -> happening.unit();
                case 1 -> -1;
                default -> register.otherUnit(happening.unit(), chance);
            };
        }
    }

    private void acts(Account account) {
        for (ActType act : Happenings.ACTS.keySet()) {
            boolean part = happening.acts().contains(act);
            boolean spurious = !part && act != ActType.DEATH_IN_CUSTODY && chance.happens(SPURIOUS_ACT);
            if (spurious || (part && chance.happens(.75))) {
                account.acts.add(act);
            }
        }
        if (account.acts.isEmpty()) {
            account.acts.add(ActType.ARBITRARY_ARREST);
        }
        account.alive = !happening.isDeadly() && chance.happens(.3);
    }

    private void count(Account account, boolean press) {
        if (chance.happens(press ? .9 : .6)) {
            double noise = StrictMath.exp(COUNT_SPREAD * chance.normal());
            long number = Math.max(1, Math.round(happening.victims().size() * noise));
            account.victims = Count.exactly((int) number);
        }
        AgeBand age = happening.victims().get(0).age();
        if (chance.happens(.8)) {
            List<AgeBand> bands = List.of(AgeBand.values());
            int shift = chance.happens(.15) ? (chance.happens(.5) ? 1 : -1) : 0;
            int shifted = Math.min(bands.indexOf(AgeBand.FROM_61), Math.max(0, bands.indexOf(age) + shift));
            account.ages.add(bands.get(shifted));
        }
    }

    private void names(Account account, boolean press) {
        if (chance.happens(press ? difficulty.names() / 4 : difficulty.names())) {
            int most = Math.min(3, happening.victims().size());
            account.named = happening.victims().subList(0, chance.between(1, most));
        }
    }
}
