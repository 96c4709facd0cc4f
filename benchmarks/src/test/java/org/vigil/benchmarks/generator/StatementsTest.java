package org.vigil.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Constraints;
import org.vigil.contract.Json;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.IncidentClass;

final class StatementsTest {
    private static final Path FILE = Path.of("../samples/statements.ndjson");

    @Test
    void areValidAndWrittenAsTheContractWritesThem() throws IOException {
        for (String line : lines()) {
            Submission statement = read(line);
            assertThat(Constraints.violations(statement))
                    .as(statement.externalId())
                    .isEmpty();
            assertThat(new String(Json.write(statement), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
    }

    @Test
    void restOnWhatOthersHavePublished() throws IOException {
        Set<String> ids = new HashSet<>();
        for (String line : lines()) {
            Submission statement = read(line);
            assertThat(statement.consent().givenBy()).isEqualTo(ConsentGiver.PUBLIC_SOURCE);
            assertThat(ids.add(String.valueOf(statement.externalId()))).isTrue();
        }
    }

    @Test
    void putEveryIncidentClassIntoTheModel() throws IOException {
        Set<IncidentClass> said =
                lines().stream().map(line -> read(line).incidentClass()).collect(Collectors.toSet());
        Set<IncidentClass> all = EnumSet.copyOf(Arrays.asList(IncidentClass.values()));
        all.removeAll(Set.of(IncidentClass.OTHER, IncidentClass.UNKNOWN));

        assertThat(said).isEqualTo(all);
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(FILE);
    }

    private static Submission read(String line) {
        return Json.readInput(line.getBytes(StandardCharsets.UTF_8), Submission.class);
    }
}
