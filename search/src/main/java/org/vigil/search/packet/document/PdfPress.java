package org.vigil.search.packet.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets papers as PDF/A-2u. The same paper at the same time is the same bytes, and nothing in them tells which program
 * made them.
 */
public final class PdfPress {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It would tell each step of each page to standard error, titles included.
        XRLog.setLoggingEnabled(false);
    }

    private final Template template = new Template();

    /** The paper as PDF/A, dated as it is told. */
    public byte[] print(Paper paper, Instant at) {
        Paper printable = paper.said(Print::text);
        String page = template.fill(printable);
        // For each page of XML the platform looks through every jar for a better parser; this leaves it its own.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return set(printable, page, at);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static byte[] set(Paper printable, String page, Instant at) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(COLOURS);
        builder.withProducer("");
        builder.useUriResolver((base, uri) -> uri);
        builder.useExternalResourceAccessControl((uri, type) -> false, null);
        Typeface.use(builder, !Typeface.areUsual(page));
        builder.withHtmlContent(page, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Imprint.of(printable, at).onto(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
