package org.vigil.search.packet.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * Our own clock, for those who have no network or no authority they may ask. It proves the time to nobody who does not
 * trust us, and says so wherever it is named.
 */
final class OwnAuthority implements Authority {
    static final String NAME = "own";

    // Of OpenSSL's example configuration: what countless small authorities carry, and so nobody's in particular.
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

    private final Identity identity;
    private final Clock clock;
    // Not counted: a serial number would tell how many packets there are.
    private final SecureRandom serials = new SecureRandom();

    OwnAuthority(Identity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean independent() {
        return false;
    }

    /** What a reader who trusts us needs to check a timestamp. */
    X509Certificate anchor() {
        return identity.anchor();
    }

    @Override
    public byte[] ask(StampRequest request) throws NoStamp {
        try {
            TimeStampTokenGenerator tokens = tokens();
            tokens.setAccuracySeconds(1);
            tokens.addCertificates(new JcaCertStore(identity.chain()));
            TimeStampResponse response = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request.request(), new BigInteger(63, serials).setBit(62), Date.from(clock.instant()));
            return response.getEncoded();
        } catch (TSPException | IOException | OperatorCreationException | CertificateEncodingException broken) {
            throw new IllegalStateException("the own clock cannot stamp", broken);
        }
    }

    private TimeStampTokenGenerator tokens()
            throws OperatorCreationException, CertificateEncodingException, TSPException {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        SignerInfoGenerator signer = new SignerInfoGeneratorBuilder(digests)
                .build(identity.signer(), new JcaX509CertificateHolder(identity.certificate()));
        return new TimeStampTokenGenerator(
                signer, digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
    }
}
