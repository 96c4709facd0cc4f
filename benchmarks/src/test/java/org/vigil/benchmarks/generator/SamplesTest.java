package org.vigil.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Constraints;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.Language;

final class SamplesTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final Corpus CORPUS = Corpus.invent(Profile.facts());

    /** Family names of people whom readers would recognise; the syllables must never form one of them. */
    private static final Pattern RECOGNISABLE = Pattern.compile(
            "(?i)кадыров|дудаев|басаев|закаев|масхадов|делимханов|бакаев|лапунов|путин|навальн|политковск|эстемиров");

    @Test
    void areCommittedAsTheGeneratorWritesThem() throws IOException {
        for (Map.Entry<String, byte[]> file : SampleFiles.of(CORPUS).entrySet()) {
            assertThat(Files.readAllBytes(SAMPLES.resolve(file.getKey()))).isEqualTo(file.getValue());
        }
    }

    @Test
    void areAllValid() {
        assertThat(CORPUS.entries()).allSatisfy(entry -> assertThat(Constraints.violations(entry.submission()))
                .as(entry.truth().externalId())
                .isEmpty());
    }

    @Test
    void keepThePublicFiguresOfEachWave() {
        List<Happening> history = new History(new Chance(7)).of(Profile.facts());

        assertThat(people(history, "2017")).isBetween(100, 200);
        assertThat(people(history, "2019")).isEqualTo(40);
        assertThat(deaths(history, "2017")).isEqualTo(3);
        assertThat(deaths(history, "2019")).isEqualTo(2);
    }

    @Test
    void tellInAboutSixtyToOneHundredAndTwentyWords() {
        assertThat(CORPUS.entries()).hasSizeBetween(250, 400).allSatisfy(entry -> assertThat(
                        entry.submission().narrative().split("\\s+").length)
                .isBetween(45, 120));
    }

    @Test
    void speakBothLanguagesAboutEquallyOften() {
        long russian = CORPUS.entries().stream()
                .filter(entry -> entry.submission().language() == Language.RU)
                .count();

        assertThat((double) russian / CORPUS.entries().size()).isBetween(.4, .6);
    }

    @Test
    void nameNobodyWhomReadersWouldRecognise() {
        Chance chance = new Chance(1);
        for (int i = 0; i < 20_000; i++) {
            Person person = Person.invent(chance);
            assertThat(RECOGNISABLE.matcher(person.family()).find())
                    .as(person.family())
                    .isFalse();
        }
    }

    @Test
    void truthRefersToSamplesThatExist() {
        Set<String> ids = new HashSet<>();
        for (Corpus.Entry entry : CORPUS.entries()) {
            assertThat(ids.add(entry.truth().externalId())).isTrue();
            assertThat(entry.submission().externalId()).isEqualTo(entry.truth().externalId());
        }
        Set<String> referred = CORPUS.entries().stream()
                .map(Corpus.Entry::truth)
                .flatMap(truth -> java.util.stream.Stream.of(truth.copyOf(), truth.contradicts()))
                .filter(Objects::nonNull)
                .map(reference -> reference.replaceAll(":.*", ""))
                .collect(Collectors.toSet());

        assertThat(referred).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void copiesShareTheSourceAndTheHappeningOfTheirOriginal() {
        Map<String, Corpus.Truth> truths = CORPUS.entries().stream()
                .map(Corpus.Entry::truth)
                .collect(Collectors.toMap(Corpus.Truth::externalId, truth -> truth));
        for (Corpus.Truth copy : truths.values()) {
            if (copy.copyOf() != null) {
                Corpus.Truth original = Objects.requireNonNull(truths.get(copy.copyOf()));
                assertThat(copy.source()).isEqualTo(original.source());
                assertThat(copy.incident()).isEqualTo(original.incident());
            }
        }
    }

    @Test
    void phraseBooksHaveTheSameKeys() {
        assertThat(PhraseBook.in(Language.RU).all().keySet())
                .isEqualTo(PhraseBook.in(Language.EN).all().keySet());
    }

    @Test
    void sayNoPlaceholderAloud() {
        assertThat(CORPUS.entries().stream().map(Corpus.Entry::submission).map(Submission::narrative))
                .noneMatch(narrative -> narrative.contains("{"));
    }

    private static int people(List<Happening> history, String wave) {
        return of(history, wave).stream().mapToInt(Happening::people).sum();
    }

    private static long deaths(List<Happening> history, String wave) {
        return of(history, wave).stream().filter(Happening::death).count();
    }

    private static List<Happening> of(List<Happening> history, String wave) {
        return history.stream()
                .filter(happening -> happening.id().startsWith(wave + "-"))
                .toList();
    }
}
