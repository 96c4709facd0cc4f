package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a class of its own: closing one gateway stops the network threads of every other in the same process. */
class RestartTest {

    @Test
    void aSessionSurvivesARestartAndEndsWithSignOut(@TempDir Path folder) {
        Browser first;
        try (RunningGateway before = RunningGateway.in(folder)) {
            first = Browser.signedInAs(before.address(), "analyst");
            assertThat(first.open("/en/search").statusCode()).isEqualTo(200);
        }
        try (RunningGateway again = RunningGateway.in(folder)) {
            Browser later = new Browser(again.address());
            later.cookies().putAll(first.cookies());
            assertThat(later.open("/en/search").statusCode()).isEqualTo(200);
            Map<String, String> kept = Map.copyOf(later.cookies());

            later.send("/en/sign-out", Map.of("_csrf", later.forgeryToken("/en/search")));
            later.cookies().putAll(kept);

            assertThat(later.open("/en/search").headers().firstValue("location"))
                    .hasValue("/en/sign-in?then=%2Fen%2Fsearch");
        }
    }
}
