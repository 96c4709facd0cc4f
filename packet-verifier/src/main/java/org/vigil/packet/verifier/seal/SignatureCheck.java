package org.vigil.packet.verifier.seal;

import java.io.IOException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigil.packet.verifier.bag.Bag;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** The signature over the tag manifest, and whether whoever made it is somebody whom the reader knows. */
final class SignatureCheck {

    private static final int SMALL = 1 << 20;
    private static final int LARGEST_INDEX = 1 << 27;
    private static final int SHORTEST_RSA = 2048;

    /** Mail, any, and documents: what certificates of people and organisations are for. */
    private static final Set<String> FOR_DOCUMENTS = Set.of("1.3.6.1.5.5.7.3.4", "2.5.29.37.0", "1.3.6.1.5.5.7.3.36");

    private final Packet packet;
    private final Findings findings;
    private final Anchors anchors;
    private final Clock clock;

    SignatureCheck(Packet packet, Findings findings, Anchors anchors, Clock clock) {
        this.packet = packet;
        this.findings = findings;
        this.anchors = anchors;
        this.clock = clock;
    }

    Optional<Cms> check(String path, Optional<Instant> proven) throws IOException {
        Optional<byte[]> signature = packet.read(path, SMALL);
        if (signature.isEmpty()) {
            findings.add(Code.SIGNATURE_MISSING, path);
            findings.add(Code.FILE_MISSING, path);
            return Optional.empty();
        }
        try {
            byte[] content = packet.read(Bag.TAG_MANIFEST, SMALL).orElse(new byte[0]);
            Cms cms = Cms.verify(signature.get(), content, anchors.certificates());
            if (!isForDocuments(cms.certificate())) {
                findings.add(Code.SIGNER_USAGE, path);
            }
            trust(cms, proven, path);
            indexes(cms);
            return Optional.of(cms);
        } catch (Cms.Refused refused) {
            findings.add(refused.code(), path);
            return Optional.empty();
        }
    }

    private void trust(Cms cms, Optional<Instant> proven, String path) {
        Instant at = proven.orElseGet(clock::instant);
        switch (anchors.trust(cms.certificate(), cms.others(), at)) {
            case TRUSTED -> {}
            case NO_ANCHOR -> findings.add(Code.SIGNER_NO_ANCHOR, path);
            case OTHER_ANCHOR -> findings.add(Code.SIGNER_OTHER_ANCHOR, path);
            case EXPIRED -> findings.add(wasValid(cms, proven) ? Code.SIGNER_EXPIRED_SINCE : Code.SIGNER_EXPIRED, path);
        }
    }

    /** It was when the signer says that they signed; but whoever gets hold of an old key can say so of any day. */
    private boolean wasValid(Cms cms, Optional<Instant> proven) {
        return proven.isEmpty()
                && cms.claimedTime()
                        .map(time -> anchors.trust(cms.certificate(), cms.others(), time) == Trust.TRUSTED)
                        .orElse(false);
    }

    private static boolean isForDocuments(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        boolean signs = usage == null || usage[0] || usage[1];
        boolean strong = !(certificate.getPublicKey() instanceof RSAKey rsa)
                || rsa.getModulus().bitLength() >= SHORTEST_RSA;
        try {
            List<String> extended = certificate.getExtendedKeyUsage();
            return signs && strong && (extended == null || extended.stream().anyMatch(FOR_DOCUMENTS::contains));
        } catch (CertificateParsingException broken) {
            return false;
        }
    }

    /** The index is signed by itself as well, because it is what people open, print and pass on alone. */
    private void indexes(Cms cms) throws IOException {
        for (String language : List.of("en", "ru")) {
            String path = "data/00-index." + language + ".pdf";
            if (!packet.files().containsKey(path)) {
                continue;
            }
            try {
                Cms index = SignedPdf.verify(packet.read(path, LARGEST_INDEX).orElse(new byte[0]), cms.others());
                if (!index.certificate().equals(cms.certificate())) {
                    findings.add(Code.INDEX_SIGNER, path);
                }
            } catch (Cms.Refused refused) {
                findings.add(Code.INDEX_SIGNATURE, path);
            }
        }
    }
}
