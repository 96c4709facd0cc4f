package org.vigil.packet.verifier.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The certificates that the reader has from elsewhere, whole or as a fingerprint that they were given. Nothing that
 * lies in a packet is trusted unless its fingerprint is one of these.
 */
public final class Anchors {

    private final List<X509Certificate> certificates = new ArrayList<>();
    private final Set<String> fingerprints = new HashSet<>();

    /** Files of certificates (PEM or DER), or SHA-256 fingerprints in hex, with or without colons. */
    public static Anchors read(List<String> stated) throws IOException, CertificateException {
        Anchors anchors = new Anchors();
        for (String one : stated) {
            String hex = one.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
            if (hex.matches("[0-9a-f]{64}")) {
                anchors.fingerprints.add(hex);
            } else {
                anchors.certificates.addAll(certificates(Path.of(one)));
            }
        }
        return anchors;
    }

    private static List<X509Certificate> certificates(Path file) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> read = new ArrayList<>();
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                read.add((X509Certificate) one);
            }
            if (read.isEmpty()) {
                throw new CertificateException("no certificate in the file");
            }
            return read;
        }
    }

    boolean isEmpty() {
        return certificates.isEmpty() && fingerprints.isEmpty();
    }

    List<X509Certificate> certificates() {
        return List.copyOf(certificates);
    }

    /** Whether the certificate leads to one of these, all of the way valid at the time. */
    Trust trust(X509Certificate leaf, Collection<X509Certificate> others, Instant at) {
        if (isEmpty()) {
            return Trust.NO_ANCHOR;
        }
        List<X509Certificate> roots = new ArrayList<>(certificates);
        Stream.concat(Stream.of(leaf), others.stream())
                .filter(one -> fingerprints.contains(CertificateFacts.fingerprint(one)))
                .forEach(roots::add);
        if (leads(leaf, others, roots, at)) {
            return Trust.TRUSTED;
        }
        // It would have, at another time: that is another sentence than being somebody else's.
        boolean once = Stream.concat(Stream.of(leaf), roots.stream())
                .flatMap(one -> Stream.of(
                        one.getNotBefore().toInstant(), one.getNotAfter().toInstant()))
                .anyMatch(time -> leads(leaf, others, roots, time));
        return once ? Trust.EXPIRED : Trust.OTHER_ANCHOR;
    }

    private static boolean leads(
            X509Certificate leaf, Collection<X509Certificate> others, List<X509Certificate> roots, Instant at) {
        Set<TrustAnchor> valid = new HashSet<>();
        for (X509Certificate root : roots) {
            if (!at.isBefore(root.getNotBefore().toInstant())
                    && !at.isAfter(root.getNotAfter().toInstant())) {
                if (root.equals(leaf)) {
                    return true;
                }
                valid.add(new TrustAnchor(root, null));
            }
        }
        return !valid.isEmpty() && builds(leaf, others, valid, at);
    }

    private static boolean builds(
            X509Certificate leaf, Collection<X509Certificate> others, Set<TrustAnchor> roots, Instant at) {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(leaf);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots, target);
            parameters.setDate(Date.from(at));
            parameters.setRevocationEnabled(false);
            List<X509Certificate> known = new ArrayList<>(others);
            known.add(leaf);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }
}
