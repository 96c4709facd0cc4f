package org.vigil.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.quarantine.Quarantine;
import org.vigil.intake.quarantine.QuarantineRule;
import org.vigil.intake.quarantine.Seal;
import org.vigil.intake.risk.Reidentification;

/** Wires what a person corrects, how a testimony is judged, and where a doubtful one waits. */
@Configuration(proxyBeanMethods = false)
class QuarantineWiring {
    private static final Logger LOG = LoggerFactory.getLogger(QuarantineWiring.class);

    @Bean
    Quarantine quarantine(@Value("${VIGIL_HOME}") Path home, DeploymentKey key) {
        return new Quarantine(home.resolve("quarantine"), new Seal(key.secret("quarantine")));
    }

    @Bean
    QuarantineRule quarantineRule(@Value("${VIGIL_QUARANTINE}") Set<QuarantineReason> minded) {
        return new QuarantineRule(minded);
    }

    @Bean
    Correcting correcting(Anonymizer anonymizer, QuarantineRule rule) {
        return new Correcting(anonymizer, rule);
    }

    @Bean
    Reidentification reidentification(
            RecordedTestimonies recorded, @Value("${VIGIL_QUARANTINE_YOUNG_REGION}") int youngRegion) {
        return new Reidentification(recorded.crowd(), youngRegion);
    }

    @Bean
    Judgement judgement(Reidentification reidentification, QuarantineRule rule) {
        return new Judgement(reidentification, rule);
    }

    @Bean
    Dating dating(Reidentification reidentification) {
        return new Dating(reidentification);
    }

    @Bean
    QuarantineController quarantineController(
            Quarantine quarantine,
            RecordedTestimonies recorded,
            Anonymizer anonymizer,
            KafkaTestimonyLog log,
            Sealing sealing,
            Custody custody,
            Clock clock) {
        if (quarantine.unreadable() > 0) {
            LOG.warn("{} files in quarantine were sealed under another key and stay shut", quarantine.unreadable());
        }
        return new QuarantineController(
                new SecondPerson(quarantine, recorded, new MoreHidden(anonymizer), log, sealing, custody, clock));
    }
}
