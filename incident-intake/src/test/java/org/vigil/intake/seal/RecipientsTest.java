package org.vigil.intake.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientsTest {

    @Property(tries = 50)
    void everyCustodianReadsWhatWasSealed(@ForAll @Size(max = 200_000) byte[] said)
            throws IOException, GeneralSecurityException {
        byte[] sealed = sealed(said);
        for (String key : Custodians.SECRET_KEYS) {
            assertThat(opened(sealed, key)).isEqualTo(said);
        }
    }

    @Test
    void showsNothingOfWhatWasSealed() throws IOException {
        byte[] said = "Меня зовут Хасан Исаев".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] sealed = sealed(said);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Хасан");
        assertThat(sealed(said)).isNotEqualTo(sealed);
    }

    @Test
    void namesTheLineThatIsWrongAndQuotesNothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("recipients.txt");
        Files.writeString(file, "# ours\nage1notarecipient\n");
        assertThatThrownBy(() -> Recipients.read(file))
                .isInstanceOf(Recipients.UnusableRecipients.class)
                .hasMessage("Line 2 of the file of recipients is no age recipient");
    }

    @Test
    void wantsNoSecretKeyNearAServer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("recipients.txt");
        Files.writeString(file, Custodians.SECRET_KEYS.get(0));
        assertThatThrownBy(() -> Recipients.read(file))
                .isInstanceOf(Recipients.UnusableRecipients.class)
                .hasMessageContaining("secret key")
                .hasMessageNotContaining("16HW6");
    }

    @Test
    void refusesAFileThatIsAbsentOrNamesNobody(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("recipients.txt");
        assertThatThrownBy(() -> Recipients.read(file)).hasMessage("The file of recipients cannot be read");
        Files.writeString(file, "# later\n");
        assertThatThrownBy(() -> Recipients.read(file)).hasMessage("The file of recipients names nobody");
        assertThat(Recipients.none().isEmpty()).isTrue();
    }

    private static byte[] sealed(byte[] said) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream seal = Custodians.recipients().seal(sealed)) {
            seal.write(said);
        }
        return sealed.toByteArray();
    }

    private static byte[] opened(byte[] sealed, String key) throws IOException, GeneralSecurityException {
        var readers = List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key));
        var in = Channels.newChannel(new ByteArrayInputStream(sealed));
        return Channels.newInputStream(new StandardDecryptingChannelFactory().newDecryptingChannel(in, readers))
                .readAllBytes();
    }
}
