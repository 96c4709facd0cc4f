package org.vigil.search.packet.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Piece;
import org.vigil.search.packet.bag.Bag;
import org.vigil.search.packet.bag.BagInfo;
import org.vigil.search.packet.bag.Part;
import org.vigil.search.packet.bag.SealedBag;

/**
 * Writes packets and vouches for them. A file under its final name is whole, on the disk, and carries the timestamp of
 * every authority; what lacks one waits under the name with {@code .pending}, and is never made do with less.
 */
public final class Sealing {
    private final Function<SealProfile, Hand> hands;
    private final StampCheck check;

    Sealing(Function<SealProfile, Hand> hands, StampCheck check) {
        this.hands = hands;
        this.check = check;
    }

    /** As VIGIL_SIGNING, VIGIL_TIMESTAMPS and their like say. Keys are opened, or made, when a packet first needs them. */
    public static Sealing configured(Setting environment, Clock clock) {
        SealSettings settings = SealSettings.from(environment);
        Trust trust = settings.anchors().map(Trust::in).orElseGet(Trust::inAnybody);
        return new Sealing(new Hands(settings, clock), new StampCheck(clock, trust));
    }

    /**
     * Writes a packet of these pieces, which all lie in {@code data/}. The same pieces, time and key give the same bytes
     * but for the timestamps; the time is also the signature's. Progress is told in bytes of data.
     */
    public Sealed write(
            String number,
            SealProfile profile,
            Set<Language> languages,
            Instant frozenAt,
            List<Piece> data,
            Path target,
            LongConsumer bytesDone)
            throws IOException {
        Hand hand = hands.apply(profile);
        Instructions instructions = new Instructions(number, profile, hand.authorities());
        BagInfo info = new BagInfo(number, frozenAt.atOffset(ZoneOffset.UTC).toLocalDate(), hand.organisation());
        Path part = Part.beside(target);
        try {
            byte[] manifest;
            Stamping stamping;
            try (Bag bag = new Bag(part, number)) {
                manifest = bag.fill(info, data, instructions.tagFiles(languages, data), bytesDone);
                byte[] over = manifest;
                if (hand.signer() != null) {
                    over = new Cms(hand.signer()).cades(manifest, frozenAt);
                    bag.sign(Signatures.CADES, over);
                }
                stamping = new Stamping(profile, over, check);
                for (int place = 1; place <= hand.authorities().size(); place++) {
                    stamping.ask(place, hand.authorities().get(place - 1));
                }
                for (Map.Entry<String, byte[]> response : stamping.responses().entrySet()) {
                    bag.sign(response.getKey(), response.getValue());
                }
                bag.finish();
            }
            Sealed whole = new Sealed(
                    number,
                    profile,
                    target,
                    part,
                    Files.size(part),
                    Sha256.of(part),
                    Sha256.of(manifest),
                    new Credentials(hand).fingerprint().orElse(null),
                    stamping.stamps(),
                    stamping.missing());
            return settled(whole);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Asks the missing authorities again and, for those who answer now, adds their timestamps. Nothing else of the packet
     * changes; a file that is not the one which was sealed is refused.
     */
    public Sealed stamp(Sealed pending) throws IOException {
        if (!pending.isPending()) {
            return pending;
        }
        Hand hand = hands.apply(pending.profile());
        Path part = Part.beside(pending.target());
        try (SealedBag bag = new SealedBag(pending.file(), pending.number())) {
            byte[] over = pending.profile().signs() ? bag.signature(Signatures.CADES) : bag.read(Bag.TAG_MANIFEST);
            Stamping stamping = new Stamping(pending.profile(), over, check);
            pending.missing().forEach(one -> stamping.askAgain(one, hand.authorities()));
            if (stamping.stamps().isEmpty()) {
                return pending.with(pending.file(), pending.bytes(), pending.sha256(), List.of(), stamping.missing());
            }
            if (!Sha256.of(pending.file()).equals(pending.sha256())) {
                throw new IOException("the pending packet is not the one that was sealed");
            }
            bag.copyTo(part, stamping.responses());
            return settled(
                    pending.with(part, Files.size(part), Sha256.of(part), stamping.stamps(), stamping.missing()));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What a profile signs and stamps with. */
    public Credentials credentials(SealProfile profile) {
        return new Credentials(hands.apply(profile));
    }

    /** Gives what was written the name that it has earned. */
    private static Sealed settled(Sealed written) throws IOException {
        Path target = written.target();
        Path waiting = target.resolveSibling(target.getFileName() + ".pending");
        Path file = written.isPending() ? waiting : target;
        Part.settle(written.file(), file);
        if (!written.isPending()) {
            Files.deleteIfExists(waiting);
        }
        return written.with(file, written.bytes(), written.sha256(), List.of(), written.missing());
    }
}
