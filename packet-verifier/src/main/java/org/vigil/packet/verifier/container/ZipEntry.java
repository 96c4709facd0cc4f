package org.vigil.packet.verifier.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.vigil.packet.verifier.finding.Code;

/** One entry as the directory tells it; what the file says before the entry's bytes must be the same. */
record ZipEntry(
        int made,
        int needed,
        int flags,
        int method,
        int stamp,
        int checksum,
        long packed,
        long size,
        String name,
        int nameBytes,
        boolean asDocumented,
        int external,
        long at,
        boolean wide) {

    private static final long ONES = 0xffffffffL;
    private static final int LOCAL = 30;

    /** The next entry of the directory. */
    static ZipEntry next(ByteBuffer directory) throws Unreadable {
        try {
            if (directory.getInt() != 0x02014b50) {
                throw new Unreadable(Code.ZIP_UNREADABLE, "");
            }
            int made = directory.getShort() & 0xffff;
            int needed = directory.getShort() & 0xffff;
            int flags = directory.getShort() & 0xffff;
            int method = directory.getShort() & 0xffff;
            int stamp = directory.getInt();
            int checksum = directory.getInt();
            long packed = directory.getInt() & ONES;
            long size = directory.getInt() & ONES;
            byte[] name = new byte[directory.getShort() & 0xffff];
            byte[] extra = new byte[directory.getShort() & 0xffff];
            byte[] comment = new byte[directory.getShort() & 0xffff];
            // Disk number and internal attributes.
            boolean plain = directory.getInt() == 0 && comment.length == 0;
            int external = directory.getInt();
            long at = directory.getInt() & ONES;
            directory.get(name).get(extra).get(comment);
            Wide wide = Wide.of(extra, size, packed, at);
            return new ZipEntry(
                    made,
                    needed,
                    flags,
                    method,
                    stamp,
                    checksum,
                    wide.packed(),
                    wide.size(),
                    new String(name, UTF_8),
                    name.length,
                    plain && wide.asDocumented(),
                    external,
                    wide.at(),
                    extra.length > 0);
        } catch (BufferUnderflowException truncated) {
            throw new Unreadable(Code.ZIP_UNREADABLE, "");
        }
    }

    /** What the ZIP64 field says instead of the values that are all ones, and nothing else. */
    private record Wide(long size, long packed, long at, boolean asDocumented) {

        static Wide of(byte[] extra, long size, long packed, long at) {
            ByteBuffer field = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
            int wanted = (size == ONES ? 8 : 0) + (packed == ONES ? 8 : 0) + (at == ONES ? 8 : 0);
            if (extra.length == 0 && wanted == 0) {
                return new Wide(size, packed, at, true);
            }
            if (extra.length != wanted + 4 || field.getShort() != 1 || field.getShort() != wanted) {
                return new Wide(size, packed, at, false);
            }
            return new Wide(
                    size == ONES ? field.getLong() : size,
                    packed == ONES ? field.getLong() : packed,
                    at == ONES ? field.getLong() : at,
                    wanted > 0);
        }
    }

    /** How many bytes stand before those of the entry; says nothing about whether they are right. */
    int localLength(ZipBytes file) throws IOException, Unreadable {
        ByteBuffer local = file.at(at, LOCAL);
        return LOCAL + (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
    }

    /** Whether the file says before the entry's bytes what its directory says, and no more. */
    boolean agrees(ZipBytes file, int usualNeeded) throws IOException, Unreadable {
        ByteBuffer local = file.at(at, localLength(file));
        boolean large = size >= ONES || packed >= ONES;
        int localNeeded = local.getShort(4) & 0xffff;
        if (local.getInt(0) != 0x04034b50
                || (localNeeded != needed && !(wide && !large && localNeeded == usualNeeded))
                || (local.getShort(6) & 0xffff) != flags
                || (local.getShort(8) & 0xffff) != method
                || local.getInt(10) != stamp
                || local.getInt(14) != checksum
                || (local.getInt(18) & ONES) != (large ? ONES : packed)
                || (local.getInt(22) & ONES) != (large ? ONES : size)
                || (local.getShort(26) & 0xffff) != nameBytes
                || (local.getShort(28) & 0xffff) != (large ? 20 : 0)) {
            return false;
        }
        byte[] name = new byte[nameBytes];
        local.position(LOCAL).get(name);
        if (!new String(name, UTF_8).equals(this.name)) {
            return false;
        }
        return !large
                || (local.getShort() == 1
                        && local.getShort() == 16
                        && local.getLong() == size
                        && local.getLong() == packed);
    }
}
