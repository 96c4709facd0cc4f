package org.vigil.search.packet.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What every authority that works does. */
abstract class AuthorityContract {
    private final StampCheck check = new StampCheck(TestKeys.CLOCK, Trust.inAnybody());

    abstract Authority authority();

    @Test
    void vouchesForTheTime() throws NoStamp {
        StampRequest request = StampRequest.over("bytes".getBytes(UTF_8));

        byte[] response = authority().ask(request);

        assertThat(check.accept(request, response, authority().independent())).isEqualTo(TestKeys.NOW);
    }

    @Test
    void answersOneRequestOnly() throws NoStamp {
        byte[] response = authority().ask(StampRequest.over("bytes".getBytes(UTF_8)));

        assertThatThrownBy(() -> check.accept(StampRequest.over("bytes".getBytes(UTF_8)), response, true))
                .as("an answer to another question about the same bytes")
                .isInstanceOfSatisfying(
                        NoStamp.class, none -> assertThat(none.why()).isEqualTo(Why.WRONG));
    }
}
