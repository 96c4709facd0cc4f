package org.vigil.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.standalone.data.Problem;

/** What is asked of the gateway and what is made of its answers, against a small server in its place. */
class GatewayCallsTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> answers = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    GatewayCallsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void provesItselfAndReadsTheToken() throws Exception {
        answers.add("200 {\"token\":\"abc\"}");

        assertThat(operator().token(Role.analyst, List.of("RU-CE"))).isEqualTo("abc");

        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith("POST /operator/tokens secret")
                .contains("RU-CE");
    }

    @Test
    void passesOnWhyTheGatewayDeclined() {
        answers.add("422 {\"detail\":\"The name is taken.\"}");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> operator().addUser("ann", Role.monitor, List.of()))
                .withMessage("The gateway declined: The name is taken.");
    }

    @Test
    void sendsEachSampleUnderAKeyOfItsOwnAndAgainWhenTold(@TempDir Path samples) throws Exception {
        Files.writeString(samples.resolve("a.ndjson"), "{\"externalId\":\"s-1\"}\n{\"externalId\":\"s-2\"}\n", UTF_8);
        Files.writeString(samples.resolve("README.md"), "not a sample", UTF_8);
        answers.addAll(List.of("202 {}", "503 {}", "202 {}", "202 {}", "202 {}"));

        load(samples);
        load(samples);

        assertThat(asked).hasSize(5);
        assertThat(asked.get(1)).isEqualTo(asked.get(2)).isNotEqualTo(asked.get(0));
        assertThat(asked.subList(3, 5)).containsExactly(asked.get(0), asked.get(1));
    }

    @Test
    void saysWhichSampleWasRefusedFirst(@TempDir Path samples) throws Exception {
        Files.writeString(samples.resolve("a.ndjson"), "{\"externalId\":\"s-1\"}\n", UTF_8);
        answers.add("400 {\"title\":\"Invalid testimony\"}");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> load(samples))
                .withMessage("1 of 1 samples were refused, the first was s-1: Invalid testimony");
    }

    private void load(Path samples) throws InterruptedException {
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        new Samples(samples, quiet).load(address(), "token");
    }

    private Operator operator() {
        return new Operator(address(), "secret");
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("X-Vigil-Operator") + " "
                + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + body);
        String next = answers.remove(0);
        byte[] json = next.substring(4).getBytes(UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(next.substring(0, 3)), json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }
}
