package org.vigil.e2e.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** One way to read what a file or folder holds, for instance after decompression. */
interface Reader {

    /** What a sighting says about how it was read. */
    String name();

    boolean reads(Path file);

    /** Hands over everything in the file, in as many pieces as it likes; none of them cuts a word in two. */
    void read(Path file, Consumer<InputStream> contents) throws IOException;
}
