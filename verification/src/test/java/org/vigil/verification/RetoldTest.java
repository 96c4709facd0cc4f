package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.verification.Testimonies.detention;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Testimony;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.features.Features;
import org.vigil.verification.relations.Independence;

/** Who tells the same again in words of which many are others is no second source. */
class RetoldTest {
    private static final String TOLD = text(number -> "a" + number);

    @Test
    void takesFewerOfTheSameWordsForACopyWhereAllElseIsTheSame() {
        assertThat(sources(detention(2).saying(changing(5)))).isEqualTo(1);
    }

    @Test
    void takesThemForTheWordsOfAnotherWhereAnythingElseDiffers() {
        assertThat(sources(detention(2).on("2017-03-02").saying(changing(5)))).isEqualTo(2);
        assertThat(sources(detention(2).naming("k.one").saying(changing(5)))).isEqualTo(2);
    }

    @Test
    void takesOneInTenOtherWordsForACopyWhateverElseDiffers() {
        assertThat(sources(detention(2).on("2017-03-02").saying(changing(10)))).isEqualTo(1);
    }

    @Test
    void takesTheSameFactsInOtherWordsForASecondSource() {
        assertThat(sources(detention(2).saying(changing(2)))).isEqualTo(2);
    }

    private static int sources(Testimonies again) {
        return Independence.sources(List.of(features(detention(1).saying(TOLD)), features(again)));
    }

    private static Features features(Testimonies testimony) {
        Testimony built = testimony.build();
        assertThat(Comparison.isCopy(Features.of(built), Features.of(built))).isTrue();
        return Features.of(built);
    }

    /** The same with every so-many-th word another. */
    private static String changing(int every) {
        return text(number -> (number % every == 0 ? "b" : "a") + number);
    }

    private static String text(IntFunction<String> word) {
        return IntStream.range(100, 220).mapToObj(word).collect(Collectors.joining(" "));
    }
}
