package org.vigil.search.packet.bag;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a bag says of itself: its number, its day, and, where it may be told, who made it. */
public record BagInfo(
        String number, LocalDate day, @Nullable String organisation) {

    public BagInfo {
        if (organisation != null && !organisation.codePoints().allMatch(BagInfo::fitsOneLine)) {
            throw new IllegalArgumentException("an organisation's name has no control characters");
        }
    }

    byte[] bytes(long payload, int files) {
        StringBuilder lines = new StringBuilder()
                .append("Bagging-Date: ")
                .append(day)
                .append("\nExternal-Identifier: ")
                .append(number)
                .append("\nPayload-Oxum: ")
                .append(payload)
                .append('.')
                .append(files)
                .append('\n');
        if (organisation != null) {
            lines.append("Source-Organization: ").append(organisation).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean fitsOneLine(int character) {
        return !Character.isISOControl(character) && character != 0x2028 && character != 0x2029;
    }
}
