package org.vigil.verification.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation knows of the codes of its register: which district, site or unit is part of which, and roughly
 * where it lies. Data for comparing, never for showing; a code that is not in it is simply unknown.
 */
public final class Register {
    public static final Register EMPTY = new Register(Map.of());

    private static final String HEADER = "code,part-of,latitude,longitude";
    private static final double EARTH_KM = 6371;

    private final Map<String, Entry> entries;

    private Register(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** Reads {@value HEADER}, a line each; all but the code may be empty. Throws if a line cannot be read, naming it. */
    public static Register parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
            throw new IllegalArgumentException("line 1: " + HEADER);
        }
        Map<String, Entry> entries = new HashMap<>();
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                try {
                    String[] cells = lines.get(line).strip().split(",", -1);
                    entries.put(cells[0], new Entry(cells[1], degrees(cells[2]), degrees(cells[3])));
                } catch (IndexOutOfBoundsException | NumberFormatException unreadable) {
                    throw new IllegalArgumentException("line " + (line + 1) + ": " + HEADER, unreadable);
                }
            }
        }
        return new Register(entries);
    }

    /** Whether one is part of the other, or both are part of the same. */
    boolean shareWhole(String one, String other) {
        if (!entries.containsKey(one) && !entries.containsKey(other)) {
            return one.equals(other);
        }
        Set<String> wholes = wholes(one);
        return wholes(other).stream().anyMatch(wholes::contains);
    }

    /** Kilometres between two codes, or {@code null} where either is not known to lie anywhere. */
    @Nullable
    Double distance(String one, String other) {
        Entry here = entries.get(one);
        Entry there = entries.get(other);
        if (here == null || there == null || here.latitude == null || there.latitude == null) {
            return null;
        }
        return here.kilometresTo(there);
    }

    /** The code and all it is part of. */
    private Set<String> wholes(String code) {
        Set<String> wholes = new LinkedHashSet<>();
        String at = code;
        while (!at.isEmpty() && wholes.add(at)) {
            Entry entry = entries.get(at);
            at = entry == null ? "" : entry.partOf;
        }
        return wholes;
    }

    private static @Nullable Double degrees(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    private record Entry(
            String partOf,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        /** Equirectangular: good to a part in a thousand within a country, which is far below what is asked of it. */
        double kilometresTo(Entry other) {
            double north = Math.toRadians(value(other.latitude) - value(latitude));
            double east = Math.toRadians(value(other.longitude) - value(longitude))
                    * Math.cos(Math.toRadians((value(other.latitude) + value(latitude)) / 2));
            return EARTH_KM * Math.hypot(north, east);
        }

        private static double value(@Nullable Double degrees) {
            return degrees == null ? 0 : degrees;
        }
    }
}
