package org.vigil.benchmarks.generator;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the sample record: {@code GenerateSamples FOLDER}. The same version writes the same bytes, every time. */
public final class GenerateSamples {
    private GenerateSamples() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: GenerateSamples FOLDER");
            System.exit(2);
        }
        Corpus corpus = Corpus.invent(Profile.facts());
        SampleFiles.write(corpus, Path.of(arguments[0]));
        System.out.println(corpus.entries().size() + " testimonies written to " + arguments[0]);
    }
}
