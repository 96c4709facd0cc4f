package org.vigil.search.packet.seal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a profile signs and stamps with, as far as others may know it. Nothing here reveals a key. */
public final class Credentials {
    private final Hand hand;

    Credentials(Hand hand) {
        this.hand = hand;
    }

    /** An authority's name, and whether it belongs to somebody else than us. */
    public record Clock(String name, boolean independent) {}

    /** Who is asked for the time, in the order of their files' numbers. */
    public List<Clock> clocks() {
        return hand.authorities().stream()
                .map(authority -> new Clock(authority.name(), authority.independent()))
                .toList();
    }

    /** Signs PDF files that go into a packet of this profile; none where nobody signs. */
    public Optional<PdfSigner> pdfSigner() {
        return Optional.ofNullable(hand.signer()).map(PdfSigner::new);
    }

    /** What to print on paper: the SHA-256 of the anchor that a reader must have, as openssl prints it. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(hand.signer()).map(signer -> Identity.fingerprint(signer.anchor()));
    }

    /** The anchor of the signature as PEM, to give to readers by another way than the packet. */
    public Optional<String> anchor() {
        return Optional.ofNullable(hand.signer()).map(signer -> Anchors.pem(signer.anchor()));
    }

    /** The fingerprint of our own clock's anchor, if that clock is asked; other authorities publish theirs. */
    public Optional<String> clockFingerprint() {
        return own().map(own -> Identity.fingerprint(own.anchor()));
    }

    /** The anchor of our own clock as PEM, if that clock is asked. */
    public Optional<String> clockAnchor() {
        return own().map(own -> Anchors.pem(own.anchor()));
    }

    private Optional<OwnAuthority> own() {
        return hand.authorities().stream()
                .flatMap(authority -> authority instanceof OwnAuthority own ? Stream.of(own) : Stream.empty())
                .findFirst();
    }
}
