package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;

final class LabelsTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void speaksRussianToRussiansAndEnglishToEverybodyElse() {
        assertThat(Labels.of(ActType.TORTURE, RUSSIAN)).isEqualTo("пытки");
        assertThat(Labels.of(ActType.TORTURE, Locale.UK)).isEqualTo("torture");
        assertThat(Labels.of(ActType.TORTURE, Locale.FRENCH)).isEqualTo("torture");
        assertThat(Labels.of(AgeBand.FROM_61, RUSSIAN)).isEqualTo("61 год и старше");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyCodeHasALabelAndEveryLabelACode(String language) throws IOException {
        Properties labels = new Properties();
        try (InputStream file = LabelsTest.class.getResourceAsStream("labels_" + language + ".properties")) {
            labels.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(new TreeSet<>(labels.stringPropertyNames())).isEqualTo(codes());
        assertThat(labels.values())
                .allSatisfy(label -> assertThat((String) label).isNotBlank());
    }

    @Test
    void refusesWhatIsNoVocabulary() {
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of(TimeUnit.DAYS, RUSSIAN));
    }

    private static Set<String> codes() {
        return Vocabularies.all()
                .flatMap(vocabulary -> Arrays.stream(vocabulary.getEnumConstants()))
                .map(code -> code.getDeclaringClass().getSimpleName() + "." + code.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
