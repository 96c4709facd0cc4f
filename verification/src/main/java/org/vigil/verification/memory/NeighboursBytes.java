package org.vigil.verification.memory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;
import org.vigil.verification.comparison.Field;
import org.vigil.verification.features.Ids;
import org.vigil.verification.relations.Acquaintance;
import org.vigil.verification.relations.Contradictions;

/**
 * Neighbours as bytes for the state store: sixteen for whom, two or three for how much, and one for what they are to each
 * other besides, with a score each for one person and for what contradicts.
 */
public final class NeighboursBytes {
    private static final int LINK = 1;
    private static final int COPY = 1 << 1;
    private static final int DUPLICATE_OF = 1 << 2;
    private static final int DERIVED_FROM = 1 << 3;
    private static final int REPORTED = 1 << 4;
    private static final int SAME_PERSON = 1 << 5;

    /** The first of one for each field that may contradict; these are rare, and take a second byte. */
    private static final int CONTRADICTIONS = 1 << 6;

    private static final List<Field> FIELDS = Contradictions.FIELDS;

    private NeighboursBytes() {}

    public static byte[] write(Neighbours neighbours) {
        ByteWriter to = new ByteWriter();
        neighbours.acquaintances().forEach((id, acquaintance) -> write(to.id(id), acquaintance));
        return to.bytes();
    }

    public static Neighbours read(byte[] bytes) {
        ByteReader from = new ByteReader(bytes);
        SortedMap<UUID, Acquaintance> acquaintances = new TreeMap<>(Ids.ORDER);
        while (!from.isAtEnd()) {
            acquaintances.put(from.id(), acquaintance(from));
        }
        return new Neighbours(acquaintances);
    }

    private static void write(ByteWriter to, Acquaintance known) {
        to.number(known.score()).number(marks(known));
        if (known.samePerson() != 0) {
            to.number(known.samePerson());
        }
        known.contradictions().values().forEach(to::number);
    }

    private static int marks(Acquaintance known) {
        int marks = (known.isLink() ? LINK : 0)
                | (known.isCopy() ? COPY : 0)
                | (known.original() == RelationType.DUPLICATE_OF ? DUPLICATE_OF : 0)
                | (known.original() == RelationType.DERIVED_FROM ? DERIVED_FROM : 0)
                | (known.isReported() ? REPORTED : 0)
                | (known.samePerson() != 0 ? SAME_PERSON : 0);
        for (Field field : known.contradictions().keySet()) {
            marks |= CONTRADICTIONS << FIELDS.indexOf(field);
        }
        return marks;
    }

    private static Acquaintance acquaintance(ByteReader from) {
        int score = from.count();
        int marks = from.count();
        int samePerson = (marks & SAME_PERSON) == 0 ? 0 : from.count();
        return new Acquaintance(
                score,
                (marks & LINK) != 0,
                (marks & COPY) != 0,
                original(marks),
                (marks & REPORTED) != 0,
                samePerson,
                contradictions(marks, from));
    }

    private static @Nullable RelationType original(int marks) {
        if ((marks & DUPLICATE_OF) != 0) {
            return RelationType.DUPLICATE_OF;
        }
        return (marks & DERIVED_FROM) != 0 ? RelationType.DERIVED_FROM : null;
    }

    private static Map<Field, Integer> contradictions(int marks, ByteReader from) {
        if (marks < CONTRADICTIONS) {
            return Map.of();
        }
        Map<Field, Integer> contradictions = new EnumMap<>(Field.class);
        for (int index = 0; index < FIELDS.size(); index++) {
            if ((marks & CONTRADICTIONS << index) != 0) {
                contradictions.put(FIELDS.get(index), from.count());
            }
        }
        return contradictions;
    }
}
