package org.vigil.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.contract.Json;
import org.vigil.search.Samples;

class IndexDefinitionTest {

    @ParameterizedTest
    @EnumSource(View.class)
    void mapsEveryFieldOfTheDocumentAndNoOther(View view) {
        var fields = IndexDefinition.of(view).mapping().path("properties").propertyNames();
        var components = Arrays.stream(view.document().getRecordComponents()).map(RecordComponent::getName);

        assertThat(fields).containsExactlyInAnyOrderElementsOf(components.toList());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void refusesWhatItDoesNotKnow(View view) {
        assertThat(IndexDefinition.of(view).mapping().path("dynamic").asString())
                .isEqualTo("strict");
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void tellsADefinitionFromAnother(View view) {
        IndexDefinition definition = IndexDefinition.of(view);

        assertThat(definition.fingerprint()).isEqualTo(IndexDefinition.of(view).fingerprint());
        assertThat(definition.json()).contains(definition.fingerprint());
        assertThat(Arrays.stream(View.values())
                        .map(other -> IndexDefinition.of(other).fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsNoTokenAndNoStaffInWhatIsShown() {
        UUID id = UUID.randomUUID();
        TestimonyDocument document = TestimonyDocument.of(Samples.testimony(id, "RU-CE", "said"));

        assertThat(new String(Json.write(document), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(Samples.PERSON_TOKEN)
                .doesNotContain(Samples.LINEAGE_TOKEN);
        assertThat(document.shown().toString())
                .doesNotContain(Samples.RECORDED_BY)
                .contains("said");
        assertThat(document.toString()).doesNotContain("said");
    }
}
