package org.vigil.contract;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentMethod;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Language;

/** What the person behind a testimony allowed, scope by scope. What was not asked, or not answered, is a no. */
@Introspected
@Consistent
public record Consent(
        @NotNull(message = "required") ConsentGiver givenBy,
        @Nullable ConsentMethod method,
        @Nullable Language language,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expiresOn,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean risksExplained,
        Map<ConsentScope, ConsentAnswer> scopes)
        implements CrossChecked {

    public Consent {
        Map<ConsentScope, ConsentAnswer> sorted = new EnumMap<>(ConsentScope.class);
        if (scopes != null) {
            scopes.forEach((scope, answer) -> sorted.put(scope, answer == null ? ConsentAnswer.NOT_ASKED : answer));
        }
        scopes = Collections.unmodifiableMap(sorted);
    }

    @Override
    public Optional<Violation> contradiction() {
        boolean reversed = givenOn != null && expiresOn != null && expiresOn.isBefore(givenOn);
        return reversed ? Optional.of(new Violation("expiresOn", "end-before-start")) : Optional.empty();
    }

    /** True only where the answer is an explicit yes. */
    public boolean allows(ConsentScope scope) {
        return scopes.get(scope) == ConsentAnswer.YES;
    }

    /** Whether the record may be kept at all: with consent to store, or because others have already published it. */
    public boolean allowsStoring() {
        return givenBy == ConsentGiver.PUBLIC_SOURCE || allows(ConsentScope.STORE_INTERNAL);
    }
}
