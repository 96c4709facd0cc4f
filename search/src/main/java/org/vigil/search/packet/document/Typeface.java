package org.vigil.search.packet.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface that papers are set in. All are part of this program, so that a paper looks the same everywhere. */
final class Typeface {
    private static final List<Typeface> USUAL = List.of(
            new Typeface("PT Serif", 400, "PTSerif-Regular.ttf"),
            new Typeface("PT Serif", 700, "PTSerif-Bold.ttf"),
            new Typeface("PT Sans", 400, "PTSans-Regular.ttf"),
            new Typeface("PT Sans", 700, "PTSans-Bold.ttf"),
            new Typeface("PT Mono", 400, "PTMono-Regular.ttf"));

    /** For what the others lack; large, and so brought in only where it is needed. */
    private static final Typeface LAST = new Typeface("DejaVu Sans", 400, "DejaVuSans.ttf");

    private final String family;
    private final int weight;
    private final byte[] bytes;
    private final BitSet characters;

    private Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.bytes = read(file);
        this.characters = characters(bytes);
    }

    /** Whether a character can be set at all. */
    static boolean has(int codePoint) {
        return LAST.characters.get(codePoint) || isUsual(codePoint);
    }

    /** Whether a text can be set without the last resort. */
    static boolean areUsual(String text) {
        return text.codePoints().allMatch(each -> each == '\n' || isUsual(each));
    }

    /** Makes the typefaces known to a builder, the last resort only where it is asked for. */
    static void use(PdfRendererBuilder builder, boolean last) {
        USUAL.forEach(each -> each.use(builder));
        if (last) {
            LAST.use(builder);
        }
    }

    private void use(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL, true);
    }

    private static boolean isUsual(int codePoint) {
        return USUAL.stream().allMatch(each -> each.characters.get(codePoint));
    }

    private static byte[] read(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BitSet characters(byte[] bytes) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int each = ' '; each <= Character.MAX_CODE_POINT; each++) {
                if (glyphs.getGlyphId(each) != 0) {
                    characters.set(each);
                }
            }
            return characters;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
