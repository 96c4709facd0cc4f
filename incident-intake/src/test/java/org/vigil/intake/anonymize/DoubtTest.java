package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubtTest {

    @Test
    void isNoneAboutOrdinaryTestimonies() {
        assertThat(concerns("Меня забрали ночью из дома и увезли в подвал, там держали три дня."))
                .isEmpty();
        assertThat(concerns("They took me from my house at night and kept me in a cellar for three days."))
                .isEmpty();
        assertThat(concerns("Дали 5 µg лекарства, было +30 °C, 😀 ™ № 7.")).isEmpty();
    }

    @Test
    void tellsMissingCapitalsFromAForeignLanguage() {
        assertThat(concerns("меня забрали ночью из дома и увезли в подвал, там держали три дня"))
                .containsExactly(Concern.NO_CAPITALS);
        assertThat(concerns("Sie haben mich nachts aus meinem Haus geholt und drei Tage lang im Keller festgehalten."))
                .contains(Concern.UNKNOWN_LANGUAGE);
        assertThat(concerns("Со буса цӀера дӀавигира, кхо дийнахь подвалехь латтийра, чӀогӀа йиттира, мохь тоьхнера."))
                .contains(Concern.UNKNOWN_LANGUAGE);
        assertThat(concerns("Menya zabrali nochyu iz doma, derzhali tri dnya, bili tokom i trebovali imena."))
                .contains(Concern.UNKNOWN_LANGUAGE);
    }

    @Test
    void seesAScriptInWhichNoNameIsToldFromAWord() {
        assertThat(concerns("Он сказал: أحمد здесь.")).containsExactly(Concern.UNKNOWN_SCRIPT);
        assertThat(concerns("His name is 王.")).containsExactly(Concern.UNKNOWN_SCRIPT);
    }

    private static Set<Concern> concerns(String text) {
        return AnonymizerTest.ANONYMIZER.anonymize(text).concerns();
    }
}
