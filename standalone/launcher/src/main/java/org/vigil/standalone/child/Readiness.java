package org.vigil.standalone.child;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** How a child shows that it can do its work. */
@FunctionalInterface
public interface Readiness {

    boolean reached(ChildLog log);

    /** The child prints a line that begins like this. */
    static Readiness line(String beginning) {
        return log -> log.hasSaid(beginning);
    }

    /** The child answers 200 at this address. */
    static Readiness health(URI address) {
        return log -> answersOk(address);
    }

    private static boolean answersOk(URI address) {
        try {
            // Not java.net.http: its client's threads and buffers would stay with the launcher for good.
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(2_000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
