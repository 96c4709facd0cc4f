package org.vigil.standalone.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports of one stack: free when they are given, and the same as last time where that one still is, so that a
 * bookmark survives a restart.
 */
public final class Ports {

    /** Below what Linux and macOS give to outgoing connections: a restarted child must find its port still free. */
    private static final int LOWEST = 18_000;

    private static final int HIGHEST = 31_999;

    private final Path file;
    private final Properties remembered = new Properties();
    private final Set<Integer> given = new HashSet<>();

    public Ports(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                remembered.load(new StringReader(Files.readString(file)));
            } catch (IOException | IllegalArgumentException unreadable) {
                // A lost memory of ports costs a bookmark, no more.
            }
        }
    }

    public int of(String name) {
        return of(name, 0);
    }

    /** The one of last time, else the usual one, else any. */
    public int of(String name, int usual) {
        int port = remembered(name) == 0 ? usual : remembered(name);
        while (!isFree(port) || given.contains(port)) {
            port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
        }
        return give(name, port);
    }

    /** This one, or a sentence that it cannot be had. */
    public int exactly(String name, int port) {
        if (!isFree(port)) {
            throw new Problem("Port " + port + " is taken by another program; choose another with --port.");
        }
        return give(name, port);
    }

    public void remember() {
        try {
            StringWriter text = new StringWriter();
            remembered.store(text, null);
            Private.file(file, text.toString());
        } catch (IOException notWritable) {
            throw new Problem("The ports cannot be written to " + file + ".", notWritable);
        }
    }

    public static boolean isFree(int port) {
        if (port <= 0) {
            return false;
        }
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private int give(String name, int port) {
        given.add(port);
        remembered.setProperty(name, Integer.toString(port));
        return port;
    }

    /** The port of last time, or zero. */
    public int remembered(String name) {
        try {
            int port = Integer.parseInt(remembered.getProperty(name, "0"));
            return port < 65_536 ? port : 0;
        } catch (NumberFormatException edited) {
            return 0;
        }
    }
}
