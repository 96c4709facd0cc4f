package org.vigil.packet.verifier;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Signs and stamps as signers and authorities do, and as those do who cheat. */
final class Sealer {

    static final Instant SIGNED = Instant.parse("2026-03-01T12:00:00Z");

    /** What can be different from a signature as the format has it. */
    enum Flaw {
        NONE,
        WITHOUT_CERTIFICATE_ATTRIBUTE,
        ATTACHED
    }

    private Sealer() {}

    static byte[] cades(byte[] content, Identity signer, Flaw flaw) {
        try {
            return generator(signer, flaw)
                    .generate(new CMSProcessableByteArray(content), flaw == Flaw.ATTACHED)
                    .toASN1Structure()
                    .getEncoded("DER");
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static CMSSignedDataGenerator generator(Identity signer, Flaw flaw)
            throws GeneralSecurityException, OperatorCreationException, CMSException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(SIGNED)))));
        if (flaw != Flaw.WITHOUT_CERTIFICATE_ATTRIBUTE) {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(signer.certificate().getEncoded());
            attributes.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(
                            new ESSCertIDv2(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), hash)))));
        }
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                        new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                .build(signer.signer(), signer.certificate()));
        generator.addCertificates(new JcaCertStore(signer.chain()));
        return generator;
    }

    static byte[] stamp(byte[] content, Identity authority, Instant time) {
        return response(content, authority, time, true);
    }

    /** A response that is right in everything but who made it. */
    static byte[] stampBy(Identity anybody, byte[] content, Identity authority) {
        try {
            TimeStampResponse real = new TimeStampResponse(stamp(content, authority, SIGNED));
            byte[] info = real.getTimeStampToken().getTimeStampInfo().getEncoded();
            CMSSignedDataGenerator generator = generator(anybody, Flaw.NONE);
            CMSProcessableByteArray told = new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info);
            return new TimeStampResp(
                            new PKIStatusInfo(PKIStatus.granted),
                            generator.generate(told, true).toASN1Structure())
                    .getEncoded("DER");
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | TSPException
                | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static byte[] refusal(byte[] content, Identity authority) {
        return response(content, authority, SIGNED, false);
    }

    private static byte[] response(byte[] content, Identity authority, Instant time, boolean granted) {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request = asking.generate(
                    TSPAlgorithms.SHA256, MessageDigest.getInstance("SHA-256").digest(content), BigInteger.TEN);
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(authority.signer(), authority.certificate()),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(authority.chain()));
            TimeStampResponseGenerator responses = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
            TimeStampResponse response = granted
                    ? responses.generateGrantedResponse(request, BigInteger.valueOf(7), Date.from(time))
                    : responses.generateRejectedResponse(new TSPException("no"));
            return response.getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
