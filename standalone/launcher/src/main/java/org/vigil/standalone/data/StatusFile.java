package org.vigil.standalone.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.vigil.standalone.data.Status.ChildStatus;

/** The status on disk: properties, so that the launcher, which stays in memory, needs no JSON library to write it. */
public record StatusFile(Path file) {

    public void write(Status status) throws IOException {
        Properties text = new Properties();
        text.setProperty("launcher", Long.toString(status.launcher()));
        text.setProperty("address", status.address());
        text.setProperty("state", status.state().name());
        text.setProperty("problem", status.problem());
        int position = 0;
        for (ChildStatus child : status.children()) {
            String key = "child." + position++ + ".";
            text.setProperty(key + "name", child.name());
            text.setProperty(key + "pid", Long.toString(child.pid()));
            text.setProperty(key + "port", Integer.toString(child.port()));
            text.setProperty(key + "state", child.state());
            text.setProperty(key + "deaths", Integer.toString(child.deaths()));
        }
        StringWriter writer = new StringWriter();
        text.store(writer, null);
        Private.file(file, writer.toString());
    }

    /** Empty when there is none, or none that can be read. */
    public Optional<Status> read() {
        try {
            Properties text = new Properties();
            text.load(new StringReader(Files.readString(file)));
            return Optional.of(parse(text));
        } catch (IOException | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new Problem("The file " + file + " cannot be removed.", refused);
        }
    }

    private static Status parse(Properties text) {
        List<ChildStatus> children = new ArrayList<>();
        for (int position = 0; text.containsKey("child." + position + ".name"); position++) {
            String key = "child." + position + ".";
            children.add(new ChildStatus(
                    text.getProperty(key + "name", ""),
                    number(text, key + "pid"),
                    (int) number(text, key + "port"),
                    text.getProperty(key + "state", ""),
                    (int) number(text, key + "deaths")));
        }
        return new Status(
                number(text, "launcher"),
                text.getProperty("address", ""),
                Status.State.valueOf(text.getProperty("state", "")),
                text.getProperty("problem", ""),
                children);
    }

    private static long number(Properties text, String key) {
        return Long.parseLong(text.getProperty(key, "0"));
    }
}
