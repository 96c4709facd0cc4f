package org.vigil.search.packet.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Which authorities are believed. Without anchors any is, as long as its own certificate fits: whoever reads the packet
 * has to check against an anchor anyway, but then learns late that somebody in between answered.
 */
final class Trust {
    private final Set<TrustAnchor> anchors;

    private Trust(Set<TrustAnchor> anchors) {
        this.anchors = anchors;
    }

    static Trust inAnybody() {
        return new Trust(Set.of());
    }

    /** In whom the certificates of a PEM file vouch for. */
    static Trust in(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            Set<TrustAnchor> anchors = new HashSet<>();
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                anchors.add(new TrustAnchor((X509Certificate) one, null));
            }
            if (anchors.isEmpty()) {
                throw new IllegalStateException("the file of timestamp anchors holds no certificate");
            }
            return new Trust(anchors);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("the file of timestamp anchors cannot be read", unreadable);
        }
    }

    boolean leadsToAnchor(X509CertificateHolder certificate, TimeStampToken token) {
        if (anchors.isEmpty()) {
            return true;
        }
        try {
            JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
            List<X509Certificate> between = new ArrayList<>();
            for (X509CertificateHolder sent : token.getCertificates().getMatches(null)) {
                between.add(converter.getCertificate(sent));
            }
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(converter.getCertificate(certificate));
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
            // Would ask the network; the reader's tools do that better, and later.
            parameters.setRevocationEnabled(false);
            return CertPathBuilder.getInstance("PKIX").build(parameters) != null;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }
}
