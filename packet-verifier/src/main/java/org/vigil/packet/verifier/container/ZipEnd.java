package org.vigil.packet.verifier.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** Where the directory of a ZIP lies, as its last records say; they must be the very last bytes of the file. */
record ZipEnd(long entries, long directoryAt, long directorySize) {

    private static final int END = 22;
    private static final int LOCATOR = 20;
    private static final int END_64 = 56;
    private static final int LONGEST_COMMENT = 65535;
    private static final long ONES = 0xffffffffL;

    static ZipEnd of(ZipBytes file, Findings findings) throws IOException, Unreadable {
        long at = find(file);
        if (at + END != file.size()) {
            findings.add(Code.ZIP_EXTRA_BYTES);
        }
        ByteBuffer end = file.at(at, END);
        int entries = end.getShort(10) & 0xffff;
        long size = end.getInt(12) & ONES;
        long directory = end.getInt(16) & ONES;
        boolean plain = end.getInt(4) == 0 && end.getShort(8) == end.getShort(10);
        if (!plain || end.getShort(20) != 0) {
            findings.add(Code.ZIP_FORM);
        }
        boolean large = entries == 0xffff || size == ONES || directory == ONES;
        ZipEnd found = large
                ? large(file, at, findings, entries, size, directory)
                : ending(new ZipEnd(entries, directory, size), at, findings);
        if (found.directoryAt() < 0 || found.directorySize() < 0 || found.entries() < 0) {
            throw new Unreadable(Code.ZIP_UNREADABLE, "");
        }
        if (found.entries() > Names.AT_MOST || found.directorySize() > Names.AT_MOST * 200L) {
            throw new Unreadable(Code.TOO_LARGE, "");
        }
        return found;
    }

    /** Searched only so that it can be said what is wrong. */
    private static long find(ZipBytes file) throws IOException, Unreadable {
        long length = Math.min(file.size(), END + LONGEST_COMMENT);
        ByteBuffer tail = file.at(file.size() - length, length);
        for (int at = (int) length - END; at >= 0; at--) {
            if (tail.getInt(at) == 0x06054b50) {
                return file.size() - length + at;
            }
        }
        throw new Unreadable(Code.ZIP_UNREADABLE, "");
    }

    private static ZipEnd ending(ZipEnd found, long at, Findings findings) {
        if (found.directoryAt + found.directorySize != at) {
            findings.add(Code.ZIP_EXTRA_BYTES);
        }
        return found;
    }

    private static ZipEnd large(ZipBytes file, long at, Findings findings, int entries, long size, long directory)
            throws IOException, Unreadable {
        long end64At = at - LOCATOR - END_64;
        ByteBuffer locator = file.at(at - LOCATOR, LOCATOR);
        ByteBuffer end = file.at(end64At, END_64);
        if (locator.getInt(0) != 0x07064b50 || end.getInt(0) != 0x06064b50) {
            throw new Unreadable(Code.ZIP_UNREADABLE, "");
        }
        ZipEnd found = new ZipEnd(end.getLong(32), end.getLong(48), end.getLong(40));
        boolean asWritten = locator.getInt(4) == 0
                && locator.getLong(8) == end64At
                && locator.getInt(16) == 1
                && end.getLong(4) == END_64 - 12
                && isVersion(end.getShort(12))
                && end.getShort(14) == 45
                && end.getLong(16) == 0
                && end.getLong(24) == found.entries
                && (entries == 0xffff ? found.entries >= 0xffff : found.entries == entries)
                && (size == ONES ? found.directorySize >= ONES : found.directorySize == size)
                && (directory == ONES ? found.directoryAt >= ONES : found.directoryAt == directory);
        if (!asWritten) {
            findings.add(Code.ZIP_FORM);
        }
        return ending(found, end64At, findings);
    }

    /** Made by a program of version 4.5, for MS-DOS or Unix. */
    private static boolean isVersion(int made) {
        return made == 45 || made == (3 << 8 | 45);
    }
}
