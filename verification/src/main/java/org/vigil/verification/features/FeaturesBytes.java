package org.vigil.verification.features;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;

/**
 * Features as bytes for the state store: a quarter of what JSON takes. Codes are written by a hash of their name, so that
 * a code that is added to a vocabulary moves no other.
 */
public final class FeaturesBytes {
    private static final byte VERSION = 1;
    private static final int ROOM = 16_384;
    private static final int NOTHING = Integer.MIN_VALUE;

    private final ByteBuffer buffer;

    private FeaturesBytes(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    public static byte[] write(Features features) {
        FeaturesBytes to = new FeaturesBytes(ByteBuffer.allocate(ROOM));
        to.buffer.put(VERSION);
        to.put(features);
        byte[] bytes = new byte[to.buffer.position()];
        to.buffer.flip().get(bytes);
        return bytes;
    }

    /** Throws {@link IllegalArgumentException} if another version wrote the bytes; the log has to be read anew then. */
    public static Features read(byte[] bytes) {
        FeaturesBytes from = new FeaturesBytes(ByteBuffer.wrap(bytes));
        if (from.buffer.get() != VERSION) {
            throw new IllegalArgumentException("features of another version");
        }
        return from.features();
    }

    private void put(Features features) {
        buffer.putLong(features.id().getMostSignificantBits())
                .putLong(features.id().getLeastSignificantBits());
        buffer.putInt((int) features.receivedOn().toEpochDay());
        putCode(features.incidentClass());
        putCodes(features.acts());
        putCodes(features.methods());
        putPeriod(features.period());
        putText(features.region());
        putText(features.district());
        putText(features.site());
        putCodes(features.perpetratorTypes());
        buffer.put((byte) features.units().size());
        features.units().forEach(this::putText);
        putCount(features.victims());
        putCount(features.killed());
        putCount(features.injured());
        putCodes(features.ages());
        putCodes(features.targetedFor());
        putCode(features.fate());
        buffer.put((byte) (features.documented() ? 1 : 0));
        putHashes(features.persons());
        putHashes(features.lineage());
        putCode(features.origin());
        putPeriod(features.published());
        putHashes(features.documents());
        putHashes(features.outlets());
        buffer.put(features.wording().bytes());
    }

    private Features features() {
        return new Features(
                new UUID(buffer.getLong(), buffer.getLong()),
                LocalDate.ofEpochDay(buffer.getInt()),
                required(code(IncidentClass.class)),
                codes(ActType.class),
                codes(MethodOfIllTreatment.class),
                period(),
                text(),
                text(),
                text(),
                codes(PerpetratorType.class),
                texts(),
                count(),
                count(),
                count(),
                codes(AgeBand.class),
                codes(TargetedCharacteristic.class),
                code(Fate.class),
                buffer.get() == 1,
                hashes(),
                hashes(),
                required(code(Origin.class)),
                period(),
                hashes(),
                hashes(),
                Sketch.parse(rest()));
    }

    private void putCodes(Set<? extends Enum<?>> codes) {
        buffer.put((byte) codes.size());
        codes.forEach(this::putCode);
    }

    private <E extends Enum<E>> Set<E> codes(Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        for (int left = buffer.get(); left > 0; left--) {
            codes.add(required(code(type)));
        }
        return codes;
    }

    private void putCode(@Nullable Enum<?> code) {
        buffer.putInt(code == null ? 0 : hash(code));
    }

    private <E extends Enum<E>> @Nullable E code(Class<E> type) {
        int hash = buffer.getInt();
        if (hash == 0) {
            return null;
        }
        for (E code : type.getEnumConstants()) {
            if (hash(code) == hash) {
                return code;
            }
        }
        throw new IllegalArgumentException("a code that nobody knows");
    }

    /** The hash of a string is the same on every Java. */
    static int hash(Enum<?> code) {
        return code.name().hashCode();
    }

    private void putPeriod(@Nullable Period period) {
        if (period == null) {
            buffer.putInt(NOTHING);
            return;
        }
        buffer.putInt((int) period.earliest().toEpochDay())
                .putInt((int) period.latest().toEpochDay())
                .put((byte) (period.approximate() ? 1 : 0));
    }

    private @Nullable Period period() {
        int earliest = buffer.getInt();
        return earliest == NOTHING
                ? null
                : new Period(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(buffer.getInt()), buffer.get() == 1);
    }

    private void putCount(@Nullable Count count) {
        if (count == null) {
            buffer.putInt(NOTHING);
            return;
        }
        Integer max = count.max();
        buffer.putInt(count.min()).putInt(max == null ? NOTHING : max);
    }

    private @Nullable Count count() {
        int min = buffer.getInt();
        if (min == NOTHING) {
            return null;
        }
        int max = buffer.getInt();
        return new Count(min, max == NOTHING ? null : max);
    }

    private void putText(@Nullable String code) {
        byte[] bytes = code == null ? new byte[0] : code.getBytes(StandardCharsets.US_ASCII);
        buffer.put((byte) bytes.length).put(bytes);
    }

    private @Nullable String text() {
        byte[] bytes = new byte[buffer.get()];
        buffer.get(bytes);
        return bytes.length == 0 ? null : new String(bytes, StandardCharsets.US_ASCII);
    }

    private Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        for (int left = buffer.get(); left > 0; left--) {
            texts.add(required(text()));
        }
        return texts;
    }

    private void putHashes(Set<Long> hashes) {
        buffer.put((byte) hashes.size());
        hashes.forEach(buffer::putLong);
    }

    private Set<Long> hashes() {
        Set<Long> hashes = new TreeSet<>();
        for (int left = buffer.get(); left > 0; left--) {
            hashes.add(buffer.getLong());
        }
        return hashes;
    }

    private byte[] rest() {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("features that are not whole");
        }
        return value;
    }
}
