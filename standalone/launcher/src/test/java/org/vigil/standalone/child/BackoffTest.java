package org.vigil.standalone.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(30));

    @Test
    void hardlyWaitsAtFirstAndLongerEachTime() {
        assertThat(backoff.after(1)).isEqualTo(Duration.ofMillis(200));
        assertThat(backoff.after(2)).isEqualTo(Duration.ofMillis(400));
        assertThat(backoff.after(4)).isEqualTo(Duration.ofMillis(1_600));
    }

    @Test
    void neverWaitsLongerThanItsLongest() {
        assertThat(backoff.after(1_000)).isEqualTo(Duration.ofSeconds(30));
    }
}
