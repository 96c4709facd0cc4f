package org.vigil.verification.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells bytes from other bytes in 64 bits, eight at a time: tens of thousands are looked at for every event. */
public final class Fingerprint {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PRIME = 0x9e3779b97f4a7c15L;
    private static final long FINAL = 0xff51afd7ed558ccdL;

    private Fingerprint() {}

    /** The same on every machine and in every run. */
    public static long of(byte[] bytes) {
        long hash = bytes.length * PRIME;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            hash = mixed(hash, (long) LONGS.get(bytes, at));
        }
        long rest = 0;
        for (; at < bytes.length; at++) {
            rest = rest << Byte.SIZE | (bytes[at] & 0xff);
        }
        long last = mixed(hash, rest) * FINAL;
        return last ^ (last >>> 32);
    }

    private static long mixed(long hash, long next) {
        long mixed = (hash ^ next) * PRIME;
        return mixed ^ (mixed >>> 29);
    }
}
