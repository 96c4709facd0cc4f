package org.vigil.search.packet.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A packet that was written, and what vouches for it. While an authority's timestamp is missing the packet is pending: it
 * lies under another name, and is nothing to hand out.
 *
 * @param file where it lies now: the target, or the target with {@code .pending}
 * @param fingerprint of the certificate that a reader needs to check who signed; none where nobody signs
 */
public record Sealed(
        String number,
        SealProfile profile,
        Path target,
        Path file,
        long bytes,
        String sha256,
        String tagManifestSha256,
        @Nullable String fingerprint,
        List<Stamp> stamps,
        List<Missing> missing) {

    /** An authority, counted from 1, and the time that it vouches for. */
    public record Stamp(int place, String authority, boolean independent, Instant at) {}

    /** An authority, counted from 1, that has given no timestamp yet. */
    public record Missing(int place, String authority, Why why) {}

    public boolean isPending() {
        return !missing.isEmpty();
    }

    /** The same packet in another file, with more timestamps. */
    Sealed with(Path other, long size, String hash, List<Stamp> more, List<Missing> still) {
        List<Stamp> all = Stream.concat(stamps.stream(), more.stream())
                .sorted(Comparator.comparingInt(Stamp::place))
                .toList();
        return new Sealed(number, profile, target, other, size, hash, tagManifestSha256, fingerprint, all, still);
    }
}
