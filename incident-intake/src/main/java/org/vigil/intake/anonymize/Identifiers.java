package org.vigil.intake.anonymize;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is recognised by its shape, each kind by the pattern or class that knows it. */
final class Identifiers {
    private Identifiers() {}

    static List<Recognizer> all() {
        return Stream.of(
                        NetIdentifiers.all(),
                        PaperIdentifiers.all(),
                        PlateIdentifiers.all(),
                        PositionIdentifiers.all(),
                        List.of(
                                new NumberRecognizer(),
                                new SpokenNumberRecognizer(),
                                new BirthDateRecognizer(),
                                new AgeRecognizer(),
                                new AddressRecognizer()))
                .flatMap(List::stream)
                .toList();
    }
}
