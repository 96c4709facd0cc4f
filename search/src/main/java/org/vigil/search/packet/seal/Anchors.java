package org.vigil.search.packet.seal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Locale;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/**
 * The certificates that readers must have from elsewhere, one PEM file each in {@code anchors/}, named by the key's file
 * and the fingerprint. None is ever taken away: old packets are checked against old ones.
 */
final class Anchors {
    private final Path folder;
    private final String name;

    private Anchors(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    static Anchors beside(Path key) {
        String name = key.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new Anchors(key.resolveSibling("anchors"), dot > 0 ? name.substring(0, dot) : name);
    }

    void add(X509Certificate anchor) throws IOException {
        String start =
                Identity.fingerprint(anchor).replace(":", "").substring(0, 16).toLowerCase(Locale.ROOT);
        Path file = folder.resolve(name + "-" + start + ".pem");
        if (!Files.exists(file)) {
            PrivateFile.folder(folder);
            PrivateFile.write(file, pem(anchor).getBytes(StandardCharsets.US_ASCII));
        }
    }

    static String pem(X509Certificate certificate) {
        StringWriter pem = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(pem)) {
            writer.writeObject(certificate);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pem.toString();
    }
}
