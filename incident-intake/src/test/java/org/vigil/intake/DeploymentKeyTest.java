package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DeploymentKeyTest {
    private final DeploymentKey key = new DeploymentKey(new byte[32]);

    @Property
    void givesTheSameIdForTheSameParts(@ForAll String first, @ForAll String second) {
        assertThat(key.id("purpose", first, second)).isEqualTo(key.id("purpose", first, second));
    }

    @Property
    void keepsPartsPurposesAndKeysApart(@ForAll String first, @ForAll String second) {
        DeploymentKey other = new DeploymentKey("another key".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(key.token("purpose", first, second))
                .isNotEqualTo(key.token("purpose", first + second))
                .isNotEqualTo(key.token("other", first, second))
                .isNotEqualTo(other.token("purpose", first, second));
    }

    @Property
    void makesIdsOfVersionEight(@ForAll String part) {
        assertThat(key.id("purpose", part).version()).isEqualTo(8);
        assertThat(key.id("purpose", part).variant()).isEqualTo(2);
    }
}
