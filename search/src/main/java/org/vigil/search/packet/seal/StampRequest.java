package org.vigil.search.packet.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** A question to an authority: the hash of what is to be stamped, a nonce against old answers, its certificate please. */
record StampRequest(TimeStampRequest request) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static StampRequest over(byte[] content) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        byte[] imprint = Sha256.digest().digest(content);
        BigInteger nonce = new BigInteger(63, RANDOM).setBit(62);
        return new StampRequest(generator.generate(NISTObjectIdentifiers.id_sha256, imprint, nonce));
    }

    byte[] bytes() {
        try {
            return request.getEncoded();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
