package org.vigil.search.cases.forum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the definitions of forums: those that are shipped, and over them the files of a folder, by their names. A file that
 * cannot be used stops the start with its name, the line and what is wrong with it.
 */
public final class ForumsFolder {
    private static final List<String> SHIPPED =
            List.of("RU-SK", "ECHR", "UN-SP", "UN-CAT", "UN-CCPR", "WGEID", "ODIHR", "OSCE-MM", "ICC-15", "SHADOW");
    private static final String YAML = ".yaml";

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private ForumsFolder() {}

    /** The shipped ones, each replaced by the file of its name in the folder if there is one; further files add forums. */
    public static Forums read(@Nullable Path folder) {
        List<Forum> forums = new ArrayList<>();
        List<Path> own = folder == null ? List.of() : files(folder);
        for (String code : SHIPPED) {
            Path over = own.stream()
                    .filter(file -> name(file).equals(code + YAML))
                    .findFirst()
                    .orElse(null);
            forums.add(over == null ? shipped(code) : from(over));
        }
        own.stream()
                .filter(file -> !SHIPPED.contains(name(file).replace(YAML, "")))
                .map(ForumsFolder::from)
                .forEach(forums::add);
        return new Forums(forums);
    }

    /** One definition; {@code name} is that of its file. */
    static Forum parse(byte[] yaml, String name) {
        Forum forum;
        try {
            forum = Objects.requireNonNull(MAPPER.readValue(yaml, Forum.class), "empty");
        } catch (NullPointerException empty) {
            throw unusable(name, "the file is empty", empty);
        } catch (JacksonException wrong) {
            throw unusable(name, where(wrong) + what(wrong), wrong);
        }
        if (!(forum.code() + YAML).equals(name)) {
            throw unusable(name, "line 1: the code is " + forum.code() + " and must be the name of the file", null);
        }
        return forum;
    }

    private static Forum shipped(String code) {
        try (InputStream file = Objects.requireNonNull(ForumsFolder.class.getResourceAsStream(code + YAML), code)) {
            return parse(file.readAllBytes(), code + YAML);
        } catch (IOException unreadable) {
            throw unusable(code + YAML, "it cannot be read", unreadable);
        }
    }

    private static Forum from(Path file) {
        try {
            return parse(Files.readAllBytes(file), name(file));
        } catch (IOException unreadable) {
            throw unusable(name(file), "it cannot be read", unreadable);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(YAML)).sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("VIGIL_FORUMS must be a folder with definitions of forums.", unreadable);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String where(JacksonException wrong) {
        TokenStreamLocation at = wrong.getLocation();
        StringBuilder where = new StringBuilder(at == null ? "" : "line " + at.getLineNr() + ": ");
        wrong.getPath()
                .forEach(step -> where.append(
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "/" + step.getPropertyName()));
        return wrong.getPath().isEmpty() ? where.toString() : where + ": ";
    }

    private static String what(JacksonException wrong) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return "nobody knows this property";
        }
        if (wrong.getCause() instanceof IllegalArgumentException told) {
            return String.valueOf(told.getMessage());
        }
        return String.valueOf(wrong.getOriginalMessage()).lines().findFirst().orElse("it is no YAML");
    }

    private static IllegalStateException unusable(String name, String why, @Nullable Throwable cause) {
        return new IllegalStateException("The definition of a forum cannot be used: " + name + ", " + why + ".", cause);
    }
}
