package org.vigil.search.packet;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** What somebody reads in a PDF. */
public final class Shown {
    private Shown() {}

    /** The text between head and foot of each page, with every break and run of spaces as one space. */
    public static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea body = new PDFTextStripperByArea();
                body.addRegion("body", new Rectangle2D.Double(0, 74, 596, 696));
                body.extractRegions(page);
                text.append(body.getTextForRegion("body")).append(' ');
            }
        }
        return spaced(text.toString());
    }

    public static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
