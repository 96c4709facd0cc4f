package org.vigil.e2e.scan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A way in which text may be written down: the same word leaves different bytes in JSON, an address or a dump. */
enum Writing {
    UTF_8 {
        @Override
        List<byte[]> of(String text) {
            return List.of(text.getBytes(StandardCharsets.UTF_8));
        }
    },
    UTF_16 {
        @Override
        List<byte[]> of(String text) {
            return List.of(text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16BE));
        }
    },
    WINDOWS_1251 {
        @Override
        List<byte[]> of(String text) {
            Charset charset = Charset.forName("windows-1251");
            return charset.newEncoder().canEncode(text) ? List.of(text.getBytes(charset)) : List.of();
        }
    },
    JSON_ESCAPES {
        @Override
        List<byte[]> of(String text) {
            StringBuilder escaped = new StringBuilder();
            text.chars()
                    .forEach(unit -> escaped.append(
                            unit < 0x80
                                    ? String.valueOf((char) unit)
                                    : "\\u" + HexFormat.of().toHexDigits((char) unit)));
            return List.of(ascii(escaped.toString()), ascii(upperCaseDigits(escaped.toString())));
        }

        private String upperCaseDigits(String escaped) {
            StringBuilder upper = new StringBuilder(escaped);
            for (int at = upper.indexOf("\\u"); at >= 0; at = upper.indexOf("\\u", at + 6)) {
                for (int digit = at + 2; digit < at + 6; digit++) {
                    upper.setCharAt(digit, Character.toUpperCase(upper.charAt(digit)));
                }
            }
            return upper.toString();
        }
    },
    PERCENT {
        @Override
        List<byte[]> of(String text) {
            return List.of(
                    ascii(percent(text, HexFormat.of())),
                    ascii(percent(text, HexFormat.of().withUpperCase())));
        }

        private String percent(String text, HexFormat hex) {
            StringBuilder encoded = new StringBuilder();
            for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
                boolean plain = octet > 0 && Character.isLetterOrDigit(octet);
                encoded.append(plain ? String.valueOf((char) octet) : "%" + hex.toHexDigits(octet));
            }
            return encoded.toString();
        }
    },
    /** In each of the three positions that text may have within the triples of a longer one. */
    BASE_64 {
        @Override
        List<byte[]> of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            List<byte[]> found = new ArrayList<>();
            for (int before = 0; before < 3; before++) {
                byte[] shifted = new byte[before + bytes.length];
                System.arraycopy(bytes, 0, shifted, before, bytes.length);
                int from = (before * 8 + 5) / 6;
                int to = shifted.length * 8 / 6;
                found.add(Arrays.copyOfRange(Base64.getEncoder().encode(shifted), from, to));
                found.add(Arrays.copyOfRange(Base64.getUrlEncoder().encode(shifted), from, to));
            }
            return found;
        }
    };

    abstract List<byte[]> of(String text);

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
