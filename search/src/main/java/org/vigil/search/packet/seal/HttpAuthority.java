package org.vigil.search.packet.seal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** An authority on the network. It learns a hash, and that somebody asks; the client decides through which proxy. */
final class HttpAuthority implements Authority {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST = 64 * 1024;

    private final URI address;
    private final HttpClient client;

    HttpAuthority(URI address, HttpClient client) {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("an authority's address has a host");
        }
        this.address = address;
        this.client = client;
    }

    @Override
    public String name() {
        return address.getHost();
    }

    @Override
    public boolean independent() {
        return true;
    }

    @Override
    public byte[] ask(StampRequest request) throws NoStamp {
        HttpRequest post = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(BodyPublishers.ofByteArray(request.bytes()))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(post, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new NoStamp(Why.REFUSED);
                }
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new NoStamp(Why.UNREADABLE);
                }
                return bytes;
            }
        } catch (IOException outage) {
            throw new NoStamp(Why.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NoStamp(Why.UNREACHABLE);
        }
    }
}
