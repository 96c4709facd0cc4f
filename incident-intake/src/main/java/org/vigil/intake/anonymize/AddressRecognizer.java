package org.vigil.intake.anonymize;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Street addresses, Russian and English, with or without the house. */
final class AddressRecognizer implements Recognizer {
    private final List<Recognizer> patterns = Stream.concat(
                    RussianAddress.all().stream(), EnglishAddress.all().stream())
            .toList();

    @Override
    public void recognize(Passages passages, Consumer<Finding> found) {
        for (Recognizer pattern : patterns) pattern.recognize(passages, found);
    }
}
