package org.vigil.search.packet.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;

class OwnAuthorityTest extends AuthorityContract {
    private final OwnAuthority own = new OwnAuthority(TestKeys.TIME, TestKeys.CLOCK);

    @Override
    Authority authority() {
        return own;
    }

    @Test
    void isNotCalledIndependent() {
        assertThat(own.independent()).isFalse();
        assertThat(own.name()).isEqualTo("own");
    }

    /** Two serial numbers side by side would tell how many packets were made in between. */
    @Test
    void doesNotCount() throws Exception {
        assertThat(serial().subtract(serial()).abs()).isGreaterThan(BigInteger.TWO.pow(20));
    }

    private BigInteger serial() throws Exception {
        return new TimeStampResponse(own.ask(StampRequest.over("bytes".getBytes(UTF_8))))
                .getTimeStampToken()
                .getTimeStampInfo()
                .getSerialNumber();
    }
}
