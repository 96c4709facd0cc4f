package org.vigil.packet.verifier.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;
import org.vigil.packet.verifier.container.Hex;
import org.vigil.packet.verifier.finding.Code;

/** One detached CMS signature of one signer, as CAdES-B and PAdES-B have it. */
final class Cms {

    /** Read, but in a way that no verdict can be built on. */
    static final class Refused extends Exception {
        private final Code code;

        Refused(Code code) {
            super(code.label());
            this.code = code;
        }

        Code code() {
            return code;
        }
    }

    private static final Map<ASN1ObjectIdentifier, String> DIGESTS = Map.of(
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512");

    private final SignerInformation signer;
    private final X509Certificate certificate;
    private final List<X509Certificate> others;

    private Cms(SignerInformation signer, X509Certificate certificate, List<X509Certificate> others) {
        this.signer = signer;
        this.certificate = certificate;
        this.others = others;
    }

    /** The name that Java has for the digest, if it is one that is still to be relied on. */
    static Optional<String> digest(ASN1ObjectIdentifier algorithm) {
        return Optional.ofNullable(DIGESTS.get(algorithm));
    }

    /** Throws unless the signature is over this content, by the certificate that it names in what is signed. */
    static Cms verify(byte[] signature, byte[] content, List<X509Certificate> readers) throws Refused {
        try {
            // Refuses bytes after the end, which the CMS reader does not look at.
            ASN1Primitive.fromByteArray(signature);
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            if (!data.isDetachedSignature() || data.getSignerInfos().size() != 1) {
                throw new Refused(Code.SIGNATURE_FORM);
            }
            SignerInformation signer = data.getSignerInfos().iterator().next();
            List<X509Certificate> others = certificates(data.getCertificates());
            others.addAll(readers);
            X509Certificate certificate = bound(signer, others);
            if (digest(signer.getDigestAlgorithmID().getAlgorithm()).isEmpty()
                    || !signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                throw new Refused(Code.SIGNATURE_WRONG);
            }
            return new Cms(signer, certificate, others);
        } catch (CMSException | OperatorCreationException wrong) {
            throw new Refused(Code.SIGNATURE_WRONG);
        } catch (IOException | GeneralSecurityException | RuntimeException broken) {
            throw new Refused(Code.SIGNATURE_FORM);
        }
    }

    static List<X509Certificate> certificates(Store<X509CertificateHolder> store) throws GeneralSecurityException {
        List<X509Certificate> read = new ArrayList<>();
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        for (X509CertificateHolder one : store.getMatches(null)) {
            read.add(converter.getCertificate(one));
        }
        return read;
    }

    /** The certificate whose hash is in the signed attributes: without that, another of the same key could be put there. */
    private static X509Certificate bound(SignerInformation signer, Collection<X509Certificate> candidates)
            throws Refused, GeneralSecurityException, IOException {
        Attribute attribute = signed(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .orElseThrow(() -> new Refused(Code.SIGNATURE_CERTIFICATE));
        ESSCertIDv2 named = SigningCertificateV2.getInstance(value(attribute)).getCerts()[0];
        String algorithm = digest(named.getHashAlgorithm().getAlgorithm())
                .orElseThrow(() -> new Refused(Code.SIGNATURE_CERTIFICATE));
        for (X509Certificate candidate : candidates) {
            byte[] hash = Hex.digest(algorithm).digest(candidate.getEncoded());
            boolean same = MessageDigest.isEqual(hash, named.getCertHash());
            if (same && signer.getSID().match(new X509CertificateHolder(candidate.getEncoded()))) {
                return candidate;
            }
        }
        throw new Refused(Code.SIGNATURE_CERTIFICATE);
    }

    private static Optional<Attribute> signed(SignerInformation signer, ASN1ObjectIdentifier type) {
        return Optional.ofNullable(signer.getSignedAttributes()).map(attributes -> attributes.get(type));
    }

    private static ASN1Encodable value(Attribute attribute) {
        return attribute.getAttrValues().getObjectAt(0);
    }

    X509Certificate certificate() {
        return certificate;
    }

    List<X509Certificate> others() {
        return others;
    }

    /** What the signer says; only a timestamp proves a time. */
    Optional<Instant> claimedTime() {
        return signed(signer, CMSAttributes.signingTime)
                .map(attribute -> Time.getInstance(value(attribute)).getDate().toInstant());
    }
}
