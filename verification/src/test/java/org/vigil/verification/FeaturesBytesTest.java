package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Act;
import org.vigil.contract.Count;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VictimStatus;
import org.vigil.verification.bytes.Codes;
import org.vigil.verification.features.Fate;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.FeaturesBytes;
import org.vigil.verification.features.Likeness;
import org.vigil.verification.features.Origin;

class FeaturesBytesTest {
    static final List<Testimony> ACCOUNTS = List.of(
            Testimonies.detention(1).build(),
            Testimonies.detention(2)
                    .on(null)
                    .in(null)
                    .to(null)
                    .doing(Act.of(ActType.UNKNOWN))
                    .build(),
            Testimonies.detention(3)
                    .on("2017-03~/2017-05~")
                    .to(Count.atLeast(2))
                    .naming("k1.one.AAAAAQAAAAL_____", "k1.two", "k1.three.not four bytes", "k1.four.A")
                    .through("monitor:a", "document:b", "outlet:c")
                    .of(SourceMaterial.MEDIA_REPORT)
                    .saying("They came at night and took three of us to the old depot behind the river, one by one.")
                    .doing(
                            new Act(
                                    ActType.DEATH_IN_CUSTODY,
                                    Count.exactly(1),
                                    null,
                                    java.util.Set.of(),
                                    VictimStatus.DEAD),
                            new Act(ActType.TORTURE, new Count(2, 4), null, java.util.Set.of(), null))
                    .build());

    @Test
    void whatIsWrittenIsReadAgain() {
        for (Testimony account : ACCOUNTS) {
            Features features = Features.of(account);
            assertThat(features.likeness().equals(Likeness.NONE))
                    .isEqualTo(account.personTokens().isEmpty());
            assertThat(FeaturesBytes.read(FeaturesBytes.write(features))).isEqualTo(features);
        }
    }

    @Test
    void anotherVersionIsRefused() {
        byte[] bytes = FeaturesBytes.write(Features.of(ACCOUNTS.get(0)));
        bytes[0]++;
        assertThatThrownBy(() -> FeaturesBytes.read(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Codes are written by the hash of their name; two that share one would be taken for each other. */
    @Test
    void noTwoCodesOfAVocabularyLookAlike() {
        Stream.of(
                        ActType.values(),
                        AgeBand.values(),
                        IncidentClass.values(),
                        MethodOfIllTreatment.values(),
                        PerpetratorType.values(),
                        TargetedCharacteristic.values(),
                        ReviewKind.values(),
                        ReviewRisk.values(),
                        VerificationState.values(),
                        Origin.values(),
                        Language.values(),
                        Fate.values())
                .forEach(codes -> assertThat(
                                Arrays.stream(codes).map(Codes::hash).collect(Collectors.toSet()))
                        .hasSize(codes.length)
                        .doesNotContain((short) 0));
    }
}
