package org.vigil.packet.verifier.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPUtil;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.vigil.packet.verifier.container.Hex;
import org.vigil.packet.verifier.finding.Code;

/** Reads one RFC 3161 response, and holds it to the file that it must be over. */
final class TokenReader {

    /** What it says, and whether its authority leads to an anchor of the reader. */
    record Read(Token token, Trust trust) {}

    private final Anchors anchors;

    TokenReader(Anchors anchors) {
        this.anchors = anchors;
    }

    Read read(String path, byte[] response, byte[] stamped) throws Cms.Refused {
        try {
            ASN1Primitive.fromByteArray(response);
            return read(path, new TimeStampResponse(response), stamped);
        } catch (TSPException | IOException | GeneralSecurityException | RuntimeException broken) {
            throw new Cms.Refused(Code.TOKEN_FORM);
        }
    }

    private Read read(String path, TimeStampResponse response, byte[] stamped)
            throws Cms.Refused, GeneralSecurityException, IOException {
        int status = response.getStatus();
        TimeStampToken token = response.getTimeStampToken();
        if ((status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) || token == null) {
            throw new Cms.Refused(Code.TOKEN_REFUSED);
        }
        TimeStampTokenInfo info = token.getTimeStampInfo();
        String algorithm =
                Cms.digest(info.getMessageImprintAlgOID()).orElseThrow(() -> new Cms.Refused(Code.TOKEN_OTHER_DATA));
        if (!MessageDigest.isEqual(Hex.digest(algorithm).digest(stamped), info.getMessageImprintDigest())) {
            throw new Cms.Refused(Code.TOKEN_OTHER_DATA);
        }
        List<X509Certificate> others = new ArrayList<>(Cms.certificates(token.getCertificates()));
        others.addAll(anchors.certificates());
        X509Certificate authority = authority(token, others);
        Instant time = info.getGenTime().toInstant();
        Trust trust = anchors.trust(authority, others, time);
        Token read = new Token(
                path,
                algorithm,
                Hex.of(info.getMessageImprintDigest()),
                CertificateFacts.of(authority),
                time,
                info.getPolicy().getId(),
                info.getSerialNumber().toString(16),
                trust == Trust.TRUSTED);
        return new Read(read, trust);
    }

    /** The certificate by which the token is signed, and which may sign tokens, and could at the time of this one. */
    private static X509Certificate authority(TimeStampToken token, Collection<X509Certificate> candidates)
            throws Cms.Refused, GeneralSecurityException, IOException {
        Code wrong = Code.TOKEN_CERTIFICATE;
        for (X509Certificate candidate : candidates) {
            X509CertificateHolder holder = new X509CertificateHolder(candidate.getEncoded());
            if (!token.getSID().match(holder)) {
                continue;
            }
            try {
                TSPUtil.validateCertificate(holder);
            } catch (TSPException notForTokens) {
                continue;
            }
            if (!holder.isValidOn(token.getTimeStampInfo().getGenTime())) {
                wrong = Code.AUTHORITY_EXPIRED;
                continue;
            }
            try {
                token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(candidate));
                return candidate;
            } catch (TSPException | OperatorCreationException notSigned) {
                wrong = Code.TOKEN_WRONG;
            }
        }
        throw new Cms.Refused(wrong);
    }
}
