package org.vigil.benchmarks.crossref.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.benchmarks.crossref.world.Report.Disputed;
import org.vigil.benchmarks.crossref.world.Report.Kind;
import org.vigil.benchmarks.generator.Chance;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Language;
import org.vigil.intake.anonymize.PersonTokens;

/** Tells a report: the testimony as it leaves the intake, and the truth about it. */
final class Teller {
    private static final byte[] KEY = "the benchmark's own, no secret :".getBytes(StandardCharsets.US_ASCII);

    private final Shape shape;
    private final Happenings happenings;
    private final Wording wording;
    private final PersonTokens tokens = PersonTokens.keyed(KEY);

    Teller(Shape shape, Happenings happenings) {
        this.shape = shape;
        this.happenings = happenings;
        this.wording = new Wording(shape);
    }

    /** A testimony and what is true of it. */
    record Told(Testimony testimony, Truth truth) {}

    Told tell(Happening happening, List<Report> reports, Report report) {
        Report base = reports.get(report.base());
        Chance chance = new Chance(seedOf("account", base));
        Language language = chance.happens(.3) ? Language.RU : Language.EN;
        Account account = account(happening, reports, base, chance);
        List<String> words = wording.tell(happening.index(), language, chance);
        Set<String> names = new TreeSet<>();
        account.named.forEach(victim -> names.addAll(tokens.tokensOf(
                spelled(victim.given(), account, language, chance),
                spelled(victim.surname(), account, language, chance))));
        if (report.kind() == Kind.REPEATED) {
            words = Wording.again(words, language, new Chance(seedOf("again", report)));
        }
        Provenance provenance = Provenance.of(happening, base, report, new Chance(seedOf("origin", base)), shape);
        Testimony testimony = Forms.fill(
                id(report), report, account, provenance, Wording.text(words), language, new ArrayList<>(names));
        return new Told(testimony, truth(happening, reports, report, account, provenance));
    }

    UUID id(Report report) {
        long seed = seedOf("id", report);
        return new UUID(seed, Shape.mix(seed));
    }

    private Account account(Happening happening, List<Report> reports, Report base, Chance chance) {
        Disputed disputed = base.number() == 0 ? disputed(reports) : base.against();
        Difficulty difficulty = disputed == null ? shape.difficulty() : Difficulty.EASY;
        Memory memory = new Memory(happenings.register(), difficulty, happening, chance);
        if (base.kind() == Kind.FABRICATED) {
            return memory.hearsay();
        }
        Account account = memory.by(base.connection());
        if (disputed != null && base.number() == 0) {
            memory.firmly(account, disputed);
        } else if (disputed != null) {
            memory.otherwise(account, disputed);
        }
        return account;
    }

    /** What a later report says otherwise than the first: both are good witnesses, or nobody could tell. */
    private static @Nullable Disputed disputed(List<Report> reports) {
        for (Report report : reports) {
            if (report.against() != null) {
                return report.against();
            }
        }
        return null;
    }

    private static String spelled(Name name, Account account, Language language, Chance chance) {
        boolean cyrillic = language == Language.RU;
        return account.spelledRight ? Spelling.right(name, cyrillic) : Spelling.of(name, cyrillic, chance);
    }

    private Truth truth(
            Happening happening, List<Report> reports, Report report, Account account, Provenance provenance) {
        boolean derived = report.base() != report.number();
        Disputed against = report.against();
        return new Truth(
                id(report),
                happening.index(),
                Register.commandCode(happening.region(), happening.unit()),
                provenance.real(),
                derived ? id(reports.get(report.base())) : null,
                report.kind() == Kind.REPEATED,
                report.kind() == Kind.FABRICATED,
                against == null ? null : id(reports.get(0)),
                against == null ? null : against.name().toLowerCase(Locale.ROOT),
                account.named.stream().map(Happening.Victim::person).toList(),
                report.isWithdrawn());
    }

    private long seedOf(String what, Report report) {
        return shape.seedOf(what, (long) report.happening() << 16 | report.number());
    }
}
