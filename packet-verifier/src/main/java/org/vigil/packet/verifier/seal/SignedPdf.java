package org.vigil.packet.verifier.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigil.packet.verifier.finding.Code;

/** The signature inside a PDF: over all of the file but the place where the signature itself stands. */
final class SignedPdf {

    private static final byte[] RANGE = "/ByteRange".getBytes(ISO_8859_1);
    private static final Pattern NUMBERS =
            Pattern.compile("\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");

    private SignedPdf() {}

    static Cms verify(byte[] pdf, List<X509Certificate> readers) throws Cms.Refused {
        int range = last(pdf, RANGE);
        Matcher numbers = NUMBERS.matcher(
                range < 0
                        ? ""
                        : new String(
                                pdf,
                                range + RANGE.length,
                                Math.min(100, pdf.length - range - RANGE.length),
                                ISO_8859_1));
        if (!numbers.lookingAt()) {
            throw new Cms.Refused(Code.INDEX_SIGNATURE);
        }
        int begin = Integer.parseInt(numbers.group(1));
        int before = Integer.parseInt(numbers.group(2));
        int after = Integer.parseInt(numbers.group(3));
        int rest = Integer.parseInt(numbers.group(4));
        boolean whole = begin == 0
                && before < after
                && after <= pdf.length
                && (long) after + rest == pdf.length
                && pdf[before] == '<'
                && pdf[after - 1] == '>';
        if (!whole) {
            throw new Cms.Refused(Code.INDEX_SIGNATURE);
        }
        byte[] content = Arrays.copyOf(pdf, before + rest);
        System.arraycopy(pdf, after, content, before, rest);
        return Cms.verify(unpadded(pdf, before + 1, after - 1), content, readers);
    }

    /** The place is made before anybody knows how long the signature will be, and filled up with zeros. */
    private static byte[] unpadded(byte[] pdf, int begin, int end) throws Cms.Refused {
        try {
            byte[] place = HexFormat.of().parseHex(new String(pdf, begin, end - begin, ISO_8859_1));
            int length = place.length < 4 ? 0 : derLength(place);
            if (length <= 0 || length > place.length) {
                throw new Cms.Refused(Code.INDEX_SIGNATURE);
            }
            for (int at = length; at < place.length; at++) {
                if (place[at] != 0) {
                    throw new Cms.Refused(Code.INDEX_SIGNATURE);
                }
            }
            return Arrays.copyOf(place, length);
        } catch (IllegalArgumentException notHex) {
            throw new Cms.Refused(Code.INDEX_SIGNATURE);
        }
    }

    private static int derLength(byte[] der) {
        int first = der[1] & 0xff;
        return switch (first) {
            case 0x81 -> 3 + (der[2] & 0xff);
            case 0x82 -> 4 + ((der[2] & 0xff) << 8 | (der[3] & 0xff));
            default -> first < 0x80 ? 2 + first : -1;
        };
    }

    private static int last(byte[] in, byte[] wanted) {
        for (int at = in.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(in, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
