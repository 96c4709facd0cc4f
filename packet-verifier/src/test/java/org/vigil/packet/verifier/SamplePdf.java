package org.vigil.packet.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HexFormat;

/** The smallest PDF that has a signature; viewers would want more, but the signature is whole. */
final class SamplePdf {

    private static final int PLACE = 4000;

    private SamplePdf() {}

    static byte[] signed(Identity signer) {
        String head =
                "%PDF-1.7\n1 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n/ByteRange ";
        String range = "[0 %08d %08d %08d]";
        String afterRange = " /Contents ";
        String tail = " >>\nendobj\ntrailer << >>\n%%EOF\n";
        int before = head.length() + String.format(range, 0, 0, 0).length() + afterRange.length();
        int after = before + PLACE + 2;
        String begin = head + String.format(range, before, after, tail.length()) + afterRange;
        byte[] signature = Sealer.cades((begin + tail).getBytes(ISO_8859_1), signer, Sealer.Flaw.NONE);
        byte[] place = Arrays.copyOf(signature, PLACE / 2);
        return (begin + "<" + HexFormat.of().formatHex(place) + ">" + tail).getBytes(ISO_8859_1);
    }
}
