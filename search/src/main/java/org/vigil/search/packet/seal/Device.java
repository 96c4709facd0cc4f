package org.vigil.search.packet.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;

/**
 * A key in a device that speaks PKCS#11, described by a file as the JDK's SunPKCS11 provider reads it ({@code name},
 * {@code library}, {@code slot}); the PIN lies in the file of the same name and {@code .password}.
 */
final class Device {
    private final Path file;

    Device(Path file) {
        this.file = file.toAbsolutePath();
    }

    static boolean isDescribedBy(Path file) {
        return file.toString().endsWith(".cfg");
    }

    /** The one key in the device; it signs there and never leaves. */
    Identity open() {
        try {
            Provider provider = Security.getProvider("SunPKCS11").configure(file.toString());
            char[] pin = KeyStores.secret(file.resolveSibling(file.getFileName() + ".password"));
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            Identity identity = KeyStores.onlyKey(store, pin, provider);
            Anchors.beside(file).add(identity.anchor());
            return identity;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("the signing device cannot be used", unreadable);
        }
    }
}
