package org.vigil.verification.features;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;

/** Features as bytes for the state store: a fraction of what JSON takes, and most of that are hashes of words and names. */
public final class FeaturesBytes {
    private static final int VERSION = 4;

    private FeaturesBytes() {}

    public static byte[] write(Features features) {
        ByteWriter to = new ByteWriter().number(VERSION).id(features.id());
        to.number(features.receivedOn().toEpochDay());
        to.code(features.incidentClass()).codes(features.acts()).codes(features.methods());
        put(to, features.period());
        to.text(features.region()).text(features.district()).text(features.site());
        to.codes(features.perpetratorTypes()).texts(features.units());
        put(to, features.victims());
        put(to, features.killed());
        put(to, features.injured());
        to.codes(features.ages()).codes(features.targetedFor()).code(features.fate());
        to.flag(features.documented()).hashes(features.persons());
        features.likeness().write(to);
        to.hashes(features.lineage());
        to.code(features.origin());
        put(to, features.published());
        to.hashes(features.documents()).hashes(features.outlets());
        features.vocabulary().write(to);
        return to.all(features.wording().bytes()).bytes();
    }

    /** Throws {@link IllegalArgumentException} if another version wrote the bytes; the log has to be read anew then. */
    public static Features read(byte[] bytes) {
        ByteReader from = new ByteReader(bytes);
        if (from.number() != VERSION) {
            throw new IllegalArgumentException("features of another version");
        }
        return new Features(
                from.id(),
                LocalDate.ofEpochDay(from.number()),
                from.stated(IncidentClass.class),
                from.codes(ActType.class),
                from.codes(MethodOfIllTreatment.class),
                period(from),
                from.text(),
                from.text(),
                from.text(),
                from.codes(PerpetratorType.class),
                from.texts(),
                count(from),
                count(from),
                count(from),
                from.codes(AgeBand.class),
                from.codes(TargetedCharacteristic.class),
                from.code(Fate.class),
                from.flag(),
                from.hashes(),
                Likeness.read(from),
                from.hashes(),
                from.stated(Origin.class),
                period(from),
                from.hashes(),
                from.hashes(),
                Vocabulary.read(from),
                Sketch.parse(from.rest()));
    }

    /** How long it is says as much as when it ends, in fewer bytes. */
    private static void put(ByteWriter to, @Nullable Period period) {
        to.flag(period != null);
        if (period != null) {
            long first = period.earliest().toEpochDay();
            to.number(first).number(period.latest().toEpochDay() - first).flag(period.approximate());
        }
    }

    private static @Nullable Period period(ByteReader from) {
        if (!from.flag()) {
            return null;
        }
        LocalDate first = LocalDate.ofEpochDay(from.number());
        return new Period(first, first.plusDays(from.number()), from.flag());
    }

    private static void put(ByteWriter to, @Nullable Count count) {
        to.flag(count != null);
        if (count != null) {
            Integer max = count.max();
            to.number(count.min()).flag(max != null);
            if (max != null) {
                to.number(max);
            }
        }
    }

    private static @Nullable Count count(ByteReader from) {
        return from.flag() ? new Count(from.count(), from.flag() ? from.count() : null) : null;
    }
}
