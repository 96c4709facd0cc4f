package org.vigil.e2e.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Every file as it lies there, its name included. */
final class RawBytes implements Reader {

    @Override
    public String name() {
        return "raw bytes";
    }

    @Override
    public boolean reads(Path file) {
        return Files.isRegularFile(file);
    }

    @Override
    public void read(Path file, Consumer<InputStream> contents) throws IOException {
        contents.accept(new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
        try (InputStream bytes = Files.newInputStream(file)) {
            contents.accept(bytes);
        }
    }
}
