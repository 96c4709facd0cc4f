package org.vigil.search.packet.seal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import org.bouncycastle.tsp.TimeStampRequest;

/** An authority on a port of this computer that answers, or lies, as a test wants. */
final class AuthorityServer implements AutoCloseable {

    /** What comes back for a request. */
    @FunctionalInterface
    interface Behaviour {
        byte[] answer(TimeStampRequest request) throws Exception;
    }

    private final HttpServer server;
    private volatile Behaviour behaviour;
    private volatile int status = 200;

    AuthorityServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer;
            try {
                answer = this.behaviour.answer(
                        new TimeStampRequest(exchange.getRequestBody().readAllBytes()));
            } catch (Exception broken) {
                throw new IOException(broken);
            }
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    static byte[] honest(TimeStampRequest request) throws NoStamp {
        return new OwnAuthority(TestKeys.TIME, TestKeys.CLOCK).ask(new StampRequest(request));
    }

    void behave(Behaviour other) {
        behaviour = other;
    }

    void status(int other) {
        status = other;
    }

    HttpAuthority authority() {
        return new HttpAuthority(address(), HttpClient.newHttpClient());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsr");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
