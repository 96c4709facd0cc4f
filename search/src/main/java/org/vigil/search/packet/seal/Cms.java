package org.vigil.search.packet.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Detached CMS signatures as CAdES-B and PAdES-B want them: SHA-256, the signer's certificate bound by its hash, DER. The
 * same key, bytes and time give the same signature if the key is RSA.
 */
final class Cms {
    private final Identity identity;

    Cms(Identity identity) {
        this.identity = identity;
    }

    /**
     * CAdES-B (ETSI EN 319 122-1). The time is a claim of the signer; one before the certificate began to hold would
     * void the signature, and so the certificate's is taken then.
     */
    byte[] cades(byte[] content, Instant at) {
        Instant earliest = identity.certificate().getNotBefore().toInstant();
        return sign(content, at.isBefore(earliest) ? earliest : at);
    }

    /** For a PDF (ETSI EN 319 142-1), where the time stands in the document and must not stand here. */
    byte[] pades(byte[] content) {
        return sign(content, null);
    }

    private byte[] sign(byte[] content, @Nullable Instant at) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            signer.setSignedAttributeGenerator(attributes(at));
            generator.addSignerInfoGenerator(signer.build(identity.signer(), identity.certificate()));
            // All of them, so that a fingerprint on paper can be found among them; that makes none of them trusted.
            generator.addCertificates(new JcaCertStore(identity.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (CMSException | IOException | OperatorCreationException | GeneralSecurityException refused) {
            throw new IllegalStateException("signing failed", refused);
        }
    }

    private CMSAttributeTableGenerator attributes(@Nullable Instant at) throws GeneralSecurityException {
        ASN1EncodableVector ours = new ASN1EncodableVector();
        if (at != null) {
            ours.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        }
        ours.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(bound(identity.certificate()))));
        DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(ours));
        return parameters -> {
            AttributeTable table = usual.getAttributes(parameters);
            return at == null ? table.remove(CMSAttributes.signingTime) : table;
        };
    }

    private static SigningCertificateV2 bound(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = Sha256.digest().digest(certificate.getEncoded());
        return new SigningCertificateV2(new ESSCertIDv2(hash));
    }
}
