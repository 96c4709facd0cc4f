package org.vigil.verification.features;

/**
 * A 64-bit hash with a fixed seed: FNV-1a with the finalizer of MurmurHash3. The same on every deployment and in every
 * run, because a replay must give the same result.
 */
public final class Digest {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Digest() {}

    public static long of(String text) {
        long hash = OFFSET;
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * PRIME;
        }
        return mix(hash);
    }

    /** Of who a person token says it is, with the id of its key in the upper 16 bits. */
    static long ofPerson(String token) {
        int end = Math.max(0, token.indexOf('.'));
        int likeness = token.indexOf('.', end + 1);
        String identity = likeness < 0 ? token : token.substring(0, likeness);
        return of(token.substring(0, end)) << 48 | of(identity) >>> 16;
    }

    /** Which key a person token is under, told by its digest. */
    public static long keyOfPerson(long digest) {
        return digest >>> 48;
    }

    static long mix(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
