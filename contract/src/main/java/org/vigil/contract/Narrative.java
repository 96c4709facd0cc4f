package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.contract.vocabulary.Language;

/**
 * What the person said, with identities already hidden, how many words of which kind were, and for which reasons how many
 * were kept that the machine would have hidden.
 */
@Introspected
public record Narrative(
        @NotBlank(message = "required") @Size(max = LONGEST, message = "too-long") @PlainText
        String text,

        @NotNull(message = "required") Language language,
        Map<String, Integer> hidden,
        @NotBlank(message = "required") String anonymizer,
        Map<KeepReason, Integer> kept) {

    /** Characters; a long interview fits, a book does not. */
    public static final int LONGEST = 100_000;

    public Narrative {
        hidden = hidden == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(hidden));
        kept = kept == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(kept));
    }

    /** With nothing kept by hand. */
    public Narrative(String text, Language language, Map<String, Integer> hidden, String anonymizer) {
        this(text, language, hidden, anonymizer, Map.of());
    }

    @Override
    public String toString() {
        return "Narrative[" + (text == null ? 0 : text.length()) + " characters, " + language + "]";
    }
}
