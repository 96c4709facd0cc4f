package org.vigil.search.packet.seal;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A key, and the certificates that vouch for it: its own first, the anchor last. The key may never leave its device. */
record Identity(
        PrivateKey key,
        List<X509Certificate> chain,
        @Nullable Provider device) {

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** What a reader must have from elsewhere. */
    X509Certificate anchor() {
        return chain.get(chain.size() - 1);
    }

    /** Signs with PKCS#1 v1.5 or, for a foreign key, its plain algorithm; RSA gives the same signature for the same bytes. */
    ContentSigner signer() {
        String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        JcaContentSignerBuilder builder = new JcaContentSignerBuilder(algorithm);
        if (device != null) {
            builder.setProvider(device);
        }
        try {
            return builder.build(key);
        } catch (OperatorCreationException refused) {
            throw new IllegalStateException("the signing key cannot be used", refused);
        }
    }

    /** SHA-256 of a certificate, written as openssl prints it. */
    static String fingerprint(X509Certificate certificate) {
        try {
            byte[] hash = Sha256.digest().digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").formatHex(hash).toUpperCase(Locale.ROOT);
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Identity[" + chain.size() + " certificates]";
    }
}
