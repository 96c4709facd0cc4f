package org.vigil.intake.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;

/**
 * Photographs a PDF page by page into a fresh one: text layers, scripts, attached files, comments, forms and metadata do
 * not come along, because only what a page shows does.
 */
final class PdfCopy {
    static final int MOST_PAGES = 50;

    private static final float POINTS_PER_INCH = 72;
    private static final float DOTS_PER_INCH = 150;
    /** The long side of an A4 page at 150 dots an inch. */
    private static final float MOST_DOTS = 1754;

    private static final float QUALITY = 0.8f;

    private PdfCopy() {}

    static void write(byte[] original, OutputStream copy) throws IOException {
        try (PDDocument from = open(original);
                PDDocument to = new PDDocument()) {
            int pages = from.getNumberOfPages();
            if (pages < 1) {
                throw new Unfit(Unfit.Reason.DAMAGED);
            }
            if (pages > MOST_PAGES) {
                throw new Unfit(Unfit.Reason.TOO_MANY_PAGES);
            }
            CompleteRenderer renderer = new CompleteRenderer(from);
            for (int page = 0; page < pages; page++) {
                float dots = dots(from.getPage(page));
                add(to, renderer.renderImageWithDPI(page, dots, ImageType.RGB), dots);
            }
            // Otherwise the time of writing would be part of it.
            to.setDocumentId(0L);
            to.save(copy, CompressParameters.NO_COMPRESSION);
        }
    }

    private static PDDocument open(byte[] original) throws IOException {
        try {
            // In memory only: a cache on the disk would hold what the page says.
            return Loader.loadPDF(
                    new RandomAccessReadBuffer(original), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException encrypted) {
            throw new Unfit(Unfit.Reason.ENCRYPTED);
        }
    }

    /** A poster is photographed from farther away. */
    private static float dots(PDPage page) {
        PDRectangle box = page.getCropBox();
        float longSide = Math.max(box.getWidth(), box.getHeight()) * page.getUserUnit();
        if (!(longSide >= 1)) {
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
        return Math.min(DOTS_PER_INCH, MOST_DOTS * POINTS_PER_INCH / longSide);
    }

    private static void add(PDDocument to, BufferedImage picture, float dots) throws IOException {
        float width = picture.getWidth() * POINTS_PER_INCH / dots;
        float height = picture.getHeight() * POINTS_PER_INCH / dots;
        PDPage page = new PDPage(new PDRectangle(width, height));
        to.addPage(page);
        PDImageXObject image = JPEGFactory.createFromImage(to, picture, QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(to, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
    }
}
