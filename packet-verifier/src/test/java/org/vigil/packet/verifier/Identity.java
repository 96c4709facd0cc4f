package org.vigil.packet.verifier;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key with its certificate, and who issued it. */
record Identity(KeyPair keys, X509Certificate certificate, X509Certificate root) {

    static final Instant BORN = Instant.parse("2026-01-01T00:00:00Z");
    private static final AtomicLong SERIAL = new AtomicLong(1000);

    /** For how long, for what, and whether the purpose is critical. */
    record Kind(Instant from, Duration valid, KeyPurposeId purpose, boolean critical) {

        static final Kind SIGNER = new Kind(BORN, Duration.ofDays(3650), KeyPurposeId.id_kp_emailProtection, false);
        static final Kind AUTHORITY = new Kind(BORN, Duration.ofDays(3650), KeyPurposeId.id_kp_timeStamping, true);

        Kind of(Duration other) {
            return new Kind(from, other, purpose, critical);
        }

        Kind uncritical() {
            return new Kind(from, valid, purpose, false);
        }
    }

    static Identity issued(String name, Kind kind) {
        return issued(name, kind, Duration.ofDays(3650));
    }

    static Identity issued(String name, Kind kind, Duration rootValid) {
        try {
            KeyPair issuer = keyPair();
            X500Principal issuerName = new X500Principal("CN=" + name + " Root");
            X509Certificate root = sign(
                    new JcaX509v3CertificateBuilder(
                                    issuerName,
                                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                                    Date.from(BORN),
                                    Date.from(BORN.plus(rootValid)),
                                    issuerName,
                                    issuer.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)),
                    issuer);
            KeyPair own = keyPair();
            X509Certificate certificate = sign(
                    new JcaX509v3CertificateBuilder(
                                    issuerName,
                                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                                    Date.from(kind.from()),
                                    Date.from(kind.from().plus(kind.valid())),
                                    new X500Principal("CN=" + name),
                                    own.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                            .addExtension(
                                    Extension.extendedKeyUsage, kind.critical(), new ExtendedKeyUsage(kind.purpose())),
                    issuer);
            return new Identity(own, certificate, root);
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        // Checked in a tenth of the time that a curve takes, which is what matters when every byte has its turn.
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate sign(org.bouncycastle.cert.X509v3CertificateBuilder builder, KeyPair issuer)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate())));
    }

    ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    /** What a reader is given on another way. */
    Path anchor(Path file) throws IOException {
        return Files.writeString(file, pem(root));
    }

    static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The root is what the reader has from elsewhere. */
    List<X509Certificate> chain() {
        return List.of(certificate);
    }
}
