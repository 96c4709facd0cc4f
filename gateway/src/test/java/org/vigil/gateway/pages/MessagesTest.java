package org.vigil.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Region;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Role;

class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path WEIGHTS = Path.of("../verification/src/main/resources/org/vigil/verification/comparison");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");
    private static final Pattern ACTIVE =
            Pattern.compile("\\son[a-z]+=|\\sstyle=|<style|<script>|https?://(?!www\\.thymeleaf\\.org)");

    @Test
    void bothLanguagesSayEverything() throws IOException {
        assertThat(keys("messages_ru.properties")).isEqualTo(keys("messages_en.properties"));
    }

    @Test
    void templatesUseOnlyWordsThatExist() throws IOException {
        Set<String> known = keys("messages_ru.properties");
        for (Path template : templates()) {
            Matcher used = KEY.matcher(Files.readString(template));
            while (used.find()) {
                assertThat(known).as(template.toString()).contains(used.group(1));
            }
        }
    }

    @Test
    void templatesHoldNeitherStyleNorScriptNorForeignAddress() throws IOException {
        for (Path template : templates()) {
            assertThat(ACTIVE.matcher(Files.readString(template)).find())
                    .as(template.toString())
                    .isFalse();
        }
    }

    @Test
    void everyConsentHasItsConsequenceAndEveryRoleItsMeaning() throws IOException {
        Set<String> known = keys("messages_ru.properties");
        assertThat(known)
                .containsAll(Stream.of(ConsentScope.values())
                        .map(scope -> "consent." + scope)
                        .toList());
        assertThat(known)
                .containsAll(
                        Stream.of(Role.values()).map(role -> "role." + role).toList());
        assertThat(known)
                .containsAll(Regions.all().stream()
                        .map(Region::federalDistrict)
                        .map(district -> "federal-district." + district)
                        .toList());
    }

    /** Every level of every model that ships can be told in words; what a newer one adds is told in its own. */
    @Test
    void everyLevelOfTheEvidenceHasWords() throws IOException {
        Set<String> known = keys("messages_ru.properties");
        try (Stream<Path> models = Files.list(WEIGHTS)) {
            for (Path model : models.filter(file -> file.toString().endsWith(".properties"))
                    .toList()) {
                Properties weights = new Properties();
                weights.load(Files.newBufferedReader(model));
                assertThat(known)
                        .as(model.toString())
                        .containsAll(weights.stringPropertyNames().stream()
                                .filter(name -> name.contains(".") && !name.startsWith("act."))
                                .map(name -> "evidence." + name)
                                .toList());
            }
        }
    }

    private static Set<String> keys(String name) throws IOException {
        Properties messages = new Properties();
        try (InputStream file = Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/" + name))) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        assertThat(messages.values()).noneMatch(text -> text.toString().isBlank());
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static Set<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return new TreeSet<>(files.toList());
        }
    }
}
