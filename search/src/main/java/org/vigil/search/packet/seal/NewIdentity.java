package org.vigil.search.packet.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes a key and two certificates: an anchor, and what it certifies. The anchor's own key is forgotten at once, so that
 * its fingerprint on paper stands for this one key and no other can ever be slipped under it.
 */
final class NewIdentity {
    private static final int BITS = 3072;
    // A clock may be behind; and what was certified must be readable for as long as cases last.
    private static final Duration BACKDATED = Duration.ofDays(1);
    private static final Duration YEARS = Duration.ofDays(365 * 20);

    /** What a key is for; openssl and NSS refuse one that does not say so. */
    enum Use {
        SIGNATURES,
        TIME;

        private KeyUsage usage() {
            return new KeyUsage(
                    this == TIME ? KeyUsage.digitalSignature : KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        }

        private ExtendedKeyUsage purpose() {
            return new ExtendedKeyUsage(
                    this == TIME ? KeyPurposeId.id_kp_timeStamping : KeyPurposeId.id_kp_emailProtection);
        }
    }

    private final SecureRandom random = new SecureRandom();
    private final Instant now;

    NewIdentity(Instant now) {
        this.now = now;
    }

    Identity make(X500Name subject, X500Name anchorSubject, Use use) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS, random);
            KeyPair top = generator.generateKeyPair();
            KeyPair own = generator.generateKeyPair();

            X509v3CertificateBuilder anchor = about(anchorSubject, anchorSubject, top.getPublic(), top.getPublic());
            anchor.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            anchor.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));

            X509v3CertificateBuilder certificate = about(anchorSubject, subject, own.getPublic(), top.getPublic());
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            certificate.addExtension(Extension.keyUsage, true, use.usage());
            certificate.addExtension(Extension.extendedKeyUsage, use == Use.TIME, use.purpose());
            return new Identity(own.getPrivate(), List.of(signed(certificate, top), signed(anchor, top)), null);
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException broken) {
            throw new IllegalStateException("no signing key could be made", broken);
        }
    }

    private X509v3CertificateBuilder about(X500Name issuer, X500Name subject, PublicKey key, PublicKey issuerKey)
            throws GeneralSecurityException, CertIOException {
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(126, random).setBit(126),
                Date.from(now.minus(BACKDATED)),
                Date.from(now.plus(YEARS)),
                subject,
                key);
        builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(issuerKey));
        return builder;
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, KeyPair by)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(by.getPrivate())));
    }
}
