package org.vigil.search.packet.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpAuthorityTest extends AuthorityContract {
    private AuthorityServer server;

    @BeforeEach
    void start() throws IOException {
        server = new AuthorityServer(AuthorityServer::honest);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    Authority authority() {
        return server.authority();
    }

    @Test
    void noticesAnotherImprint() {
        server.behave(request -> AuthorityServer.honest(request(new byte[32], request)));

        assertThat(refusal()).isEqualTo(Why.WRONG);
    }

    @Test
    void noticesAnotherOrNoNonce() {
        server.behave(request -> {
            TimeStampRequestGenerator other = new TimeStampRequestGenerator();
            other.setCertReq(true);
            return AuthorityServer.honest(
                    other.generate(NISTObjectIdentifiers.id_sha256, request.getMessageImprintDigest()));
        });
        assertThat(refusal()).isEqualTo(Why.WRONG);

        server.behave(request -> AuthorityServer.honest(
                StampRequest.over("bytes".getBytes(UTF_8)).request()));
        assertThat(refusal()).isEqualTo(Why.WRONG);
    }

    @Test
    void noticesASignatureThatDoesNotHold() {
        server.behave(request -> {
            byte[] answer = AuthorityServer.honest(request);
            // The last byte of a response is the last of the signature.
            answer[answer.length - 1] ^= 1;
            return answer;
        });

        assertThat(refusal()).isEqualTo(Why.WRONG);
    }

    @Test
    void noticesAClockThatCannotBe() {
        Clock late = Clock.offset(TestKeys.CLOCK, Duration.ofMinutes(11));
        server.behave(request -> new OwnAuthority(TestKeys.TIME, late).ask(new StampRequest(request)));

        assertThat(refusal()).isEqualTo(Why.CLOCK);
    }

    @Test
    void noticesBytesBehindTheResponse() {
        server.behave(request -> {
            byte[] answer = AuthorityServer.honest(request);
            return Arrays.copyOf(answer, answer.length + 1);
        });

        assertThat(refusal()).isEqualTo(Why.UNREADABLE);
    }

    @Test
    void tellsARefusalFromNonsense() {
        server.behave(request -> new TimeStampResponseGenerator(null, Set.of())
                .generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.badRequest, "no")
                .getEncoded());
        assertThat(refusal()).isEqualTo(Why.REFUSED);

        server.behave(request -> "<html>hello</html>".getBytes(UTF_8));
        assertThat(refusal()).isEqualTo(Why.UNREADABLE);

        server.behave(request -> new byte[1024 * 1024]);
        assertThat(refusal()).isEqualTo(Why.UNREADABLE);

        server.behave(AuthorityServer::honest);
        server.status(503);
        assertThat(refusal()).isEqualTo(Why.REFUSED);
    }

    @Test
    void isUnreachableWhenNobodyListens() {
        HttpAuthority gone = server.authority();
        server.close();

        assertThat(refusal(gone, Trust.inAnybody())).isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void isBelievedOnlyIfAnAnchorVouchesForIt(@TempDir Path folder) throws IOException {
        Path right = Files.writeString(folder.resolve("right.pem"), Anchors.pem(TestKeys.TIME.anchor()));
        Path other = Files.writeString(folder.resolve("other.pem"), Anchors.pem(TestKeys.SIGNER.anchor()));

        assertThat(refusal(server.authority(), Trust.in(right))).isNull();
        assertThat(refusal(server.authority(), Trust.in(other))).isEqualTo(Why.UNTRUSTED);
    }

    private @Nullable Why refusal() {
        return refusal(server.authority(), Trust.inAnybody());
    }

    private static @Nullable Why refusal(Authority authority, Trust trust) {
        StampRequest request = StampRequest.over("bytes".getBytes(UTF_8));
        try {
            new StampCheck(TestKeys.CLOCK, trust).accept(request, authority.ask(request), true);
            return null;
        } catch (NoStamp none) {
            return none.why();
        }
    }

    private static TimeStampRequest request(byte[] imprint, TimeStampRequest like) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(NISTObjectIdentifiers.id_sha256, imprint, like.getNonce());
    }
}
