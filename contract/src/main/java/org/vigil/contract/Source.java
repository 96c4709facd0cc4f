package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;

/**
 * Where the account comes from. {@code lineage} holds keyed tokens of everything it passed through (monitor,
 * interviewer, outlet, household, cited document): two testimonies that share one are not independent.
 */
@Introspected
public record Source(
        SourceConnection connection,
        Set<SourceMaterial> material,
        @Nullable Period publishedOn,
        @Size(max = 16, message = "too-many") Set<String> lineage) {

    public Source {
        connection = connection == null ? SourceConnection.UNKNOWN : connection;
        material = Sets.copy(material);
        lineage = Sets.copy(lineage);
    }

    @Override
    public String toString() {
        return "Source[" + connection + "]";
    }
}
