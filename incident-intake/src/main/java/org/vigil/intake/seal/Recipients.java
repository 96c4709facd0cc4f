package org.vigil.intake.seal;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * To whom the organisation seals: public age recipients, whose secret keys lie offline with their custodians. Any one of
 * them can open what was sealed; nobody on a server can.
 */
public final class Recipients {
    private final List<RecipientStanzaWriter> writers;

    private Recipients(List<RecipientStanzaWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    /** Nobody to seal to: nothing raw may be kept. */
    public static Recipients none() {
        return new Recipients(List.of());
    }

    /** One recipient a line; empty lines and lines that begin with # are skipped. */
    public static Recipients read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UnusableRecipients("The file of recipients cannot be read");
        }
        Set<String> seen = new LinkedHashSet<>();
        List<RecipientStanzaWriter> writers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && seen.add(line)) {
                writers.add(writer(line, i + 1));
            }
        }
        if (writers.isEmpty()) {
            throw new UnusableRecipients("The file of recipients names nobody");
        }
        return new Recipients(writers);
    }

    public boolean isEmpty() {
        return writers.isEmpty();
    }

    /** A stream whose bytes arrive sealed at the given one, which closing it closes too. */
    public OutputStream seal(OutputStream sealed) throws IOException {
        if (writers.isEmpty()) {
            throw new IllegalStateException("nobody to seal to");
        }
        try {
            WritableByteChannel channel =
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(sealed), writers);
            return Channels.newOutputStream(channel);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static RecipientStanzaWriter writer(String line, int number) {
        if (line.toUpperCase(Locale.ROOT).startsWith("AGE-SECRET-KEY-")) {
            throw new UnusableRecipients("Line " + number + " of the file of recipients is a secret key, which must"
                    + " never come near a server: take it away and make new keys");
        }
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(line);
        } catch (GeneralSecurityException | RuntimeException notOne) {
            throw new UnusableRecipients("Line " + number + " of the file of recipients is no age recipient");
        }
    }

    @Override
    public String toString() {
        return "Recipients[" + writers.size() + "]";
    }

    /** Says in one sentence what is wrong with the file; quotes nothing of it. */
    public static final class UnusableRecipients extends RuntimeException {
        UnusableRecipients(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
