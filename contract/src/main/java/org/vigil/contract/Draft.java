package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Language;

/**
 * A testimony before it is sent: the words, what the person corrects, and, as far as it is known already, what tells how
 * easily somebody is recognised. It lives in memory for one request.
 */
@Introspected
@Consistent
public record Draft(
        @NotNull(message = "required") @Size(max = Narrative.LONGEST, message = "too-long")
        String text,

        @Nullable Language language,
        @Nullable @Valid Corrections corrections,

        @Size(max = 40, message = "too-many") @Valid List<Act> acts,

        @Nullable Period period,
        @Nullable @Valid Place place,
        @Nullable @Valid Victims victims,
        @Nullable @Valid Consent consent)
        implements CrossChecked {

    public Draft {
        acts = Sets.list(acts);
    }

    /** From somebody who was not asked yet what they allow. */
    public Draft(
            String text,
            @Nullable Language language,
            @Nullable Corrections corrections,
            List<Act> acts,
            @Nullable Period period,
            @Nullable Place place,
            @Nullable Victims victims) {
        this(text, language, corrections, acts, period, place, victims, null);
    }

    /** The words alone. */
    public static Draft of(String text, @Nullable Language language) {
        return new Draft(text, language, null, List.of(), null, null, null);
    }

    /** What a submission would be judged by. */
    public static Draft of(Submission submission) {
        return new Draft(
                submission.narrative(),
                submission.language(),
                submission.corrections(),
                submission.acts(),
                submission.period(),
                submission.place(),
                submission.victims(),
                submission.consent());
    }

    @Override
    public Optional<Violation> contradiction() {
        return text == null || corrections == null ? Optional.empty() : corrections.contradictionIn(text);
    }

    @Override
    public String toString() {
        return "Draft[" + (text == null ? 0 : text.length()) + " characters, " + corrections + "]";
    }
}
