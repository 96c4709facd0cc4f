package org.vigil.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes values of any record of the contract out of its components, so that a new component is tested from the start. */
final class Invented {
    /** Everything that travels on the log. */
    static final List<Class<?>> EVENTS = List.of(
            Testimony.class,
            Assessment.class,
            Incident.class,
            Decision.Linked.class,
            Decision.Unlinked.class,
            Decision.Related.class,
            Decision.Merged.class,
            Decision.Split.class,
            Decision.Seconded.class,
            Decision.Claimed.class,
            Decision.Released.class,
            Decision.Graded.class,
            Decision.StateSet.class,
            Decision.Revoked.class,
            Casework.Opened.class,
            Casework.Included.class,
            Casework.Filed.class,
            Casework.Intervened.class,
            Casework.PacketSealed.class,
            CaseStep.MemberAdded.class,
            CaseStep.MemberRemoved.class,
            CaseStep.Removed.class,
            CaseStep.PersonNamed.class,
            CaseStep.FilingChanged.class,
            CaseStep.PositionSet.class,
            CaseStep.Answered.class,
            CaseStep.Confirmed.class,
            CaseStep.Noted.class,
            PacketStep.Requested.class,
            PacketStep.Approved.class,
            PacketStep.Refused.class,
            PacketStep.Building.class,
            PacketStep.Pending.class,
            PacketStep.Failed.class,
            PacketStep.Delivered.class,
            PacketStep.Noticed.class,
            CustodyEntry.class);

    private static final Set<Class<?>> NO_EVENTS =
            Set.of(Violation.class, Region.class, CloudEvent.class, Erasure.class, Period.class);

    /** Every record of the contract that can hold something of a testimony, found on the class path. */
    static final List<Class<?>> RECORDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.vigil.contract").stream()
                    .filter(JavaClass::isRecord)
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> !NO_EVENTS.contains(type))
                    .toList();

    private final Random random;
    private final Supplier<String> strings;
    private final double nulls;

    /** Values with the given strings; what may be missing is, with the given probability. */
    Invented(Random random, Supplier<String> strings, double nulls) {
        this.random = random;
        this.strings = strings;
        this.nulls = nulls;
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Period.class) {
            LocalDate from = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6000));
            return new Period(from, from.plusDays(random.nextInt(70)), random.nextBoolean());
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw.isSealed()) {
            Class<?>[] kinds = raw.getPermittedSubclasses();
            return value(kinds[random.nextInt(kinds.length)]);
        }
        return raw.isRecord() ? record(raw) : scalar(raw);
    }

    private Object scalar(Class<?> type) {
        Map<Class<?>, Supplier<Object>> scalars = Map.of(
                String.class, strings::get,
                int.class, () -> random.nextInt(1000),
                Integer.class, () -> random.nextInt(1000),
                long.class, () -> (long) random.nextInt(1_000_000),
                Long.class, () -> (long) random.nextInt(1_000_000),
                boolean.class, random::nextBoolean,
                UUID.class, () -> new UUID(random.nextLong(), random.nextLong()),
                Instant.class, () -> Instant.ofEpochMilli(1_400_000_000_000L + random.nextInt()),
                LocalDate.class, () -> LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6000)));
        Supplier<Object> scalar = scalars.get(type);
        if (scalar == null) {
            throw new IllegalStateException("Teach me to invent " + type);
        }
        return scalar.get();
    }

    private Object collection(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        int size = 1 + random.nextInt(3);
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(value(arguments[0]), value(arguments[1]));
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(arguments[0]));
        }
        return type.getRawType() == Set.class ? new HashSet<>(list) : list;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean mayBeMissing = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || components[i].getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
            boolean missing = mayBeMissing && random.nextDouble() < nulls;
            values[i] = missing ? null : value(components[i].getGenericType());
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException impossible) {
            throw new IllegalStateException("Cannot invent " + type, impossible);
        }
    }
}
