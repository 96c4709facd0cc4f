package org.vigil.search.packet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.vigil.search.packet.Contents;
import org.vigil.search.packet.Dossier;
import org.vigil.search.packet.Piece;
import org.vigil.search.packet.Profile;
import org.vigil.search.packet.seal.Credentials;
import org.vigil.search.packet.seal.SealProfile;
import org.vigil.search.packet.seal.Sealed;
import org.vigil.search.packet.seal.Sealing;

/** Binds a packet by sealing it, and signs its index with the same key. */
final class SealBinding implements Binding, Contents.IndexSigner {
    private final Sealing sealing;

    SealBinding(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Bound bind(Dossier dossier, List<Piece> pieces, Path target, LongConsumer bytesDone) throws IOException {
        Dossier.Order order = dossier.order();
        Sealed sealed = sealing.write(
                order.number(),
                profile(order.profile().signer()),
                Set.copyOf(order.profile().languages()),
                dossier.statedAt(),
                pieces,
                target,
                bytesDone);
        return new Bound(
                sealed.tagManifestSha256(), sealed.sha256(), sealed.bytes(), sealed.isPending(), sealed.fingerprint());
    }

    @Override
    public byte[] sign(Profile.Signer signer, byte[] pdf, Instant at) {
        return credentials(signer)
                .pdfSigner()
                .map(pdfSigner -> pdfSigner.sign(pdf, at))
                .orElse(pdf);
    }

    Credentials credentials(Profile.Signer signer) {
        return sealing.credentials(profile(signer));
    }

    private static SealProfile profile(Profile.Signer signer) {
        return switch (signer) {
            case ORG -> SealProfile.ORG;
            case ADVOCATE -> SealProfile.ADVOCATE;
            case TIMESTAMP_ONLY -> SealProfile.TIMESTAMP_ONLY;
        };
    }
}
