package org.vigil.packet.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Verdict;
import org.vigil.packet.verifier.report.Language;

class MessagesTest {

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(Language.ru.messages().keySet())
                .isEqualTo(Language.en.messages().keySet());
    }

    @Test
    void hasASentenceForEverythingThatCanBeFound() {
        for (Language language : Language.values()) {
            ResourceBundle messages = language.messages();
            for (Code code : Code.values()) {
                assertThat(messages.getString(code.name())).as(code.label()).endsWith(".");
            }
            for (Aspect aspect : Aspect.values()) {
                for (Verdict verdict : Verdict.values()) {
                    assertThat(messages.getString(aspect + "." + verdict)).endsWith(".");
                }
            }
        }
    }
}
