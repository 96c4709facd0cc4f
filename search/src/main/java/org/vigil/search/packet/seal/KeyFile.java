package org.vigil.search.packet.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * A PKCS#12 file with one key, its password in the file of the same name and {@code .password}. Made when it is first
 * asked for; whoever has a certificate of their own puts it there before. To rotate, name another file: the anchors of
 * all that were made stay in {@code anchors/} beside them.
 */
final class KeyFile {
    private static final String ALIAS = "key";

    private final Path file;
    private final Path password;
    private final Anchors anchors;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
        this.password = this.file.resolveSibling(file.getFileName() + ".password");
        this.anchors = Anchors.beside(this.file);
    }

    /** The key in the file, which is made with this if there is none. */
    Identity open(Supplier<Identity> fresh) {
        try {
            if (!Files.exists(file)) {
                create(fresh.get());
            }
            Identity identity = KeyStores.onlyKey(load(), secret(), null);
            anchors.add(identity.anchor());
            return identity;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("the signing key's file cannot be used", unreadable);
        }
    }

    private void create(Identity identity) throws IOException, GeneralSecurityException {
        PrivateFile.folder(folder());
        if (!Files.exists(password)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            PrivateFile.write(password, Base64.getEncoder().withoutPadding().encode(random));
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, identity.key(), secret(), identity.chain().toArray(new X509Certificate[0]));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, secret());
        PrivateFile.write(file, bytes.toByteArray());
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, secret());
        }
        return store;
    }

    private char[] secret() throws IOException {
        return KeyStores.secret(password);
    }

    private Path folder() {
        Path folder = file.getParent();
        return folder == null ? Path.of(".") : folder;
    }
}
