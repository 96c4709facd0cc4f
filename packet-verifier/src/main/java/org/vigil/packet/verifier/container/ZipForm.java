package org.vigil.packet.verifier.container;

import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** The one way in which the entries of a packet are written; where there is a choice, all make the same. */
final class ZipForm {

    /** 1980-01-01 00:00. */
    private static final int STAMP = 0x0021 << 16;

    private static final int STORED = 0;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int UTF_8 = 1 << 11;
    private static final int KIND = 0xf000;
    private static final int REGULAR = 0x8000;

    private final Findings findings;
    private @Nullable ZipEntry first;
    private @Nullable ZipEntry before;
    private int usualNeeded;

    ZipForm(Findings findings) {
        this.findings = findings;
    }

    /** False if its bytes are not those of a file, but packed or encrypted. */
    boolean check(ZipEntry entry) {
        ZipEntry one = first == null ? entry : first;
        first = one;
        if (!entry.wide()) {
            usualNeeded = usualNeeded == 0 ? entry.needed() : usualNeeded;
        }
        boolean version = entry.wide()
                ? entry.needed() == 45
                : entry.needed() == usualNeeded && (usualNeeded == 10 || usualNeeded == 20 || usualNeeded == 45);
        boolean asOthers = entry.external() == one.external()
                && entry.flags() == one.flags()
                && (entry.made() == one.made() || entry.wide() || one.wide());
        if (!version
                || !asOthers
                || !isMaker(entry.made())
                || (entry.flags() | UTF_8) != UTF_8
                || entry.stamp() != STAMP
                || !entry.asDocumented()) {
            findings.add(Code.ZIP_FORM, entry.name());
        }
        int kind = entry.external() >>> 16 & KIND;
        if (entry.name().endsWith("/") || (kind != 0 && kind != REGULAR)) {
            findings.add(Code.PATH_LINK, entry.name());
        }
        if (before != null && !Order.precedes(before.name(), entry.name())) {
            findings.add(Code.ZIP_ORDER, entry.name());
        }
        before = entry;
        boolean plain = entry.method() == STORED && (entry.flags() & ENCRYPTED) == 0 && entry.packed() == entry.size();
        if (!plain) {
            findings.add(Code.ZIP_PACKED, entry.name());
        }
        return plain;
    }

    /** What an entry needs that is not large; zero if all are. */
    int usualNeeded() {
        return usualNeeded;
    }

    /** MS-DOS or Unix, with a version that knows stored entries or ZIP64. */
    private static boolean isMaker(int made) {
        int version = made & 0xff;
        int system = made >>> 8;
        return (system == 0 || system == 3) && (version == 10 || version == 20 || version == 45);
    }
}
