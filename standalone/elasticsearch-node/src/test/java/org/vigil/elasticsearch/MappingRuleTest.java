// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MappingRuleTest {

    @Test
    void readsEscapesAndSpaces() {
        assertThat(MappingRule.parse("ё => е")).isEqualTo(new MappingRule("ё", "е"));
        assertThat(MappingRule.parse("\\u0451=>\\u0435")).isEqualTo(new MappingRule("ё", "е"));
        assertThat(MappingRule.parse("- => \\u0020")).isEqualTo(new MappingRule("-", " "));
        assertThat(MappingRule.parse("« =>")).isEqualTo(new MappingRule("«", ""));
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThatIllegalArgumentException().isThrownBy(() -> MappingRule.parse("ё > е"));
        assertThatIllegalArgumentException().isThrownBy(() -> MappingRule.parse("\\u04 => e"));
    }
}
