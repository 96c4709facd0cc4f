package org.vigil.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vigil.intake.attachment.Attachments;
import org.vigil.intake.attachment.ProcessWorkbench;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.seal.Recipients;
import org.vigil.intake.seal.SealedSubmissions;
import org.vigil.intake.seal.Vault;
import org.vigil.intake.seal.VaultFolder;

/** Wires what is sealed and what is attached. */
@Configuration(proxyBeanMethods = false)
class SealWiring {

    /** A path that was stated must lead to recipients; without one they may lie beside the keys, or not exist. */
    @Bean
    Recipients recipients(@Value("${VIGIL_RECIPIENTS:}") String stated, @Value("${VIGIL_KEYS}") Path keys) {
        if (!stated.isBlank()) {
            return Recipients.read(Path.of(stated));
        }
        Path usual = keys.resolve("recipients.txt");
        return Files.exists(usual) ? Recipients.read(usual) : Recipients.none();
    }

    @Bean
    Vault vault(@Value("${VIGIL_VAULT}") Path folder) {
        return new VaultFolder(folder);
    }

    @Bean
    SealedSubmissions sealedSubmissions(Vault vault, Recipients recipients, Clock clock) {
        return new SealedSubmissions(vault, recipients, clock);
    }

    @Bean
    Sealing sealing(SealedSubmissions submissions, Vault vault) {
        return new Sealing(submissions, vault);
    }

    @Bean
    Attachments attachments(Vault vault, Recipients recipients, Clock clock) {
        return new Attachments(vault, recipients, new ProcessWorkbench(), clock);
    }

    @Bean
    AttachmentController attachmentController(
            RecordedTestimonies recorded, Attachments attachments, Sealing sealing, Custody custody) {
        return new AttachmentController(new RecordAccess(recorded), attachments, sealing, custody);
    }

    @Bean
    VaultCaretaker vaultCaretaker(
            Vault vault,
            SealedSubmissions submissions,
            Attachments attachments,
            RecordedTestimonies recorded,
            KafkaRecordedTestimonies log,
            Clock clock) {
        VaultCaretaker caretaker = new VaultCaretaker(vault, submissions, attachments, recorded, clock);
        caretaker.start(log::isCaughtUp);
        return caretaker;
    }
}
