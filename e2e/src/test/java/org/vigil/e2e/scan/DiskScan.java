package org.vigil.e2e.scan;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Searches everything below a folder: file names, raw bytes, and what the engines' own readers make of them. */
public final class DiskScan {

    private final Path folder;
    private final List<Reader> readers;

    /** @param nodeLibraries the jars of the Elasticsearch node that wrote the indices */
    public DiskScan(Path folder, Path nodeLibraries) {
        this.folder = folder;
        this.readers = List.of(new RawBytes(), new GzipFiles(), new KafkaSegments(), new LuceneIndexes(nodeLibraries));
    }

    /** Each place in which any of the needles was seen, the place named relative to the folder. */
    public Set<Sighting> look(Needles needles) throws IOException {
        Set<Sighting> sightings = new LinkedHashSet<>();
        for (Path file : Folders.everythingBelow(folder)) {
            for (Reader reader : readers) {
                if (reader.reads(file)) {
                    look(file, reader, needles, sightings);
                }
            }
        }
        return sightings;
    }

    private void look(Path file, Reader reader, Needles needles, Set<Sighting> sightings) throws IOException {
        Path place = folder.relativize(file);
        try {
            reader.read(
                    file,
                    contents -> needles.find(
                            contents,
                            (text, writing) -> sightings.add(new Sighting(text, writing, place, reader.name()))));
        } catch (NoSuchFileException goneMeanwhile) {
            // What replaced it has its own turn, or the next scan has: one clean scan alone proves nothing.
        }
    }
}
