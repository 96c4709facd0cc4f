package org.vigil.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 83 federal subjects of ISO 3166-2:RU, read once from {@code regions.csv}. */
public final class Regions {
    private static final List<Region> ALL = read();
    private static final Map<String, Region> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));

    private Regions() {}

    /** All regions, in the order of the file: by federal district, then by name. */
    public static List<Region> all() {
        return ALL;
    }

    public static Optional<Region> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static List<Region> read() {
        try (InputStream file = Regions.class.getResourceAsStream("regions.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Regions::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Region parse(String line) {
        String[] cells = line.split(",");
        return new Region(
                cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4], cells[5]);
    }
}
