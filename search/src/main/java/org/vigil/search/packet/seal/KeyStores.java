package org.vigil.search.packet.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the one key that a store must hold; more than one, and nobody could say which signs. */
final class KeyStores {

    private KeyStores() {}

    static Identity onlyKey(KeyStore store, char[] password, @Nullable Provider device)
            throws GeneralSecurityException {
        List<Identity> found = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                found.add(new Identity(key, chain(store.getCertificateChain(alias)), device));
            }
        }
        if (found.size() != 1) {
            throw new GeneralSecurityException("the store holds " + found.size() + " keys instead of one");
        }
        return found.get(0);
    }

    /** A password in a file, without the line's end that an editor leaves. */
    static char[] secret(Path file) throws IOException {
        return Files.readString(file).strip().toCharArray();
    }

    private static List<X509Certificate> chain(Certificate @Nullable [] certificates) throws GeneralSecurityException {
        if (certificates == null || certificates.length == 0) {
            throw new GeneralSecurityException("the store holds no certificate for its key");
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates) {
            chain.add((X509Certificate) certificate);
        }
        return List.copyOf(chain);
    }
}
