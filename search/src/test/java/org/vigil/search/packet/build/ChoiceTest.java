package org.vigil.search.packet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.PacketStep.Chosen;

class ChoiceTest {
    private static final UUID HERS = new UUID(0, 1);
    private static final UUID HIS = new UUID(0, 2);
    private static final UUID PICTURE = new UUID(0, 11);
    private static final UUID RECORDING = new UUID(0, 12);

    @Test
    void takesAllWhereNothingIsNamed() {
        Choice choice = new Choice(List.of());

        assertThat(choice.takes(HERS, PICTURE)).isTrue();
        assertThat(choice.named(HERS)).as("nobody says that it shows nobody").isEmpty();
    }

    @Test
    void takesOnlyWhatIsNamed() {
        Choice choice = new Choice(List.of(new Chosen(HERS, PICTURE)));

        assertThat(choice.takes(HERS, PICTURE)).isTrue();
        assertThat(choice.takes(HERS, RECORDING)).isFalse();
        assertThat(choice.takes(HIS, PICTURE)).isFalse();
        assertThat(choice.named(HERS)).containsExactly(PICTURE);
    }

    @Test
    void takesNothingOfATestimonyThatIsNamedAlone() {
        Choice choice = new Choice(List.of(new Chosen(HERS, null)));

        assertThat(choice.takes(HERS, PICTURE)).isFalse();
        assertThat(choice.takes(HIS, RECORDING)).isFalse();
        assertThat(choice.named(HERS)).isEmpty();
    }
}
