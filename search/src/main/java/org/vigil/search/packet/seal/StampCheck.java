package org.vigil.search.packet.seal;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Looks at what an authority answered before a packet relies on it: the hash and nonce that were asked for, a signature
 * that holds, by a certificate meant for this, at a time that can be.
 */
final class StampCheck {
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final Clock clock;
    private final Trust trust;

    StampCheck(Clock clock, Trust trust) {
        this.clock = clock;
        this.trust = trust;
    }

    /** The time that the response vouches for. */
    Instant accept(StampRequest request, byte[] bytes, boolean independent) throws NoStamp {
        TimeStampToken token = token(bytes);
        X509CertificateHolder certificate = holds(token, request, bytes);
        if (independent && !trust.leadsToAnchor(certificate, token)) {
            throw new NoStamp(Why.UNTRUSTED);
        }
        Instant at = token.getTimeStampInfo().getGenTime().toInstant();
        if (Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            throw new NoStamp(Why.CLOCK);
        }
        return at;
    }

    private static TimeStampToken token(byte[] bytes) throws NoStamp {
        try {
            // Bytes after the response would travel in the packet, covered by nothing.
            ASN1Primitive.fromByteArray(bytes);
            TimeStampResponse response = new TimeStampResponse(bytes);
            boolean granted =
                    response.getStatus() == PKIStatus.GRANTED || response.getStatus() == PKIStatus.GRANTED_WITH_MODS;
            TimeStampToken token = response.getTimeStampToken();
            if (!granted || token == null) {
                throw new NoStamp(Why.REFUSED);
            }
            return token;
        } catch (TSPException | IOException | RuntimeException unreadable) {
            throw new NoStamp(Why.UNREADABLE);
        }
    }

    private static X509CertificateHolder holds(TimeStampToken token, StampRequest request, byte[] bytes)
            throws NoStamp {
        try {
            new TimeStampResponse(bytes).validate(request.request());
            X509CertificateHolder signer = token.getCertificates().getMatches(null).stream()
                    .filter(token.getSID()::match)
                    .findFirst()
                    .orElseThrow();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return signer;
        } catch (TSPException
                | IOException
                | OperatorCreationException
                | CertificateException
                | RuntimeException doesNotHold) {
            throw new NoStamp(Why.WRONG);
        }
    }
}
