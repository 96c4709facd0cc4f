package org.vigil.e2e.scan;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Rolled logs and whatever else begins like gzip, whatever it is called. */
final class GzipFiles implements Reader {

    @Override
    public String name() {
        return "gzip";
    }

    @Override
    public boolean reads(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.read() == 0x1F && bytes.read() == 0x8B;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void read(Path file, Consumer<InputStream> contents) throws IOException {
        try (InputStream text = new GZIPInputStream(Files.newInputStream(file))) {
            contents.accept(text);
        } catch (ZipException | EOFException otherwise) {
            // It only began like gzip; the raw bytes are looked at anyway.
        }
    }
}
