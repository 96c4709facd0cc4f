package org.vigil.intake.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDFs that a test makes for itself, honest and hostile. */
final class MadePdfs {
    private MadePdfs() {}

    /** A page with a black bar, and everything behind it that a page does not show. */
    static byte[] loaded() {
        return made(document -> {
            PDPage page = page(document, PDRectangle.A4);
            document.getDocumentInformation().setAuthor(MadeImages.CANARY);
            document.getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.alert('" + MadeImages.CANARY + "')"));
            PDMetadata xmp = new PDMetadata(
                    document,
                    new ByteArrayInputStream(("<x>" + MadeImages.CANARY + "</x>").getBytes(StandardCharsets.UTF_8)));
            document.getDocumentCatalog().setMetadata(xmp);
            PDAnnotationText comment = new PDAnnotationText();
            comment.setContents(MadeImages.CANARY);
            comment.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.getAnnotations().add(comment);
            attach(document);
        });
    }

    static byte[] ofPages(int pages) {
        return made(document -> {
            for (int i = 0; i < pages; i++) {
                page(document, PDRectangle.A4);
            }
        });
    }

    static byte[] ofSize(float width, float height) {
        return made(document -> page(document, new PDRectangle(width, height)));
    }

    static byte[] locked() {
        return made(document -> {
            page(document, PDRectangle.A4);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    }

    /** A page whose picture, once unpacked, takes this many bytes. */
    static byte[] withHugePicture(int side) {
        return made(document -> {
            PDPage page = page(document, PDRectangle.A4);
            PDStream pixels = new PDStream(document);
            try (OutputStream out = pixels.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] line = new byte[side * 3];
                for (int i = 0; i < side; i++) {
                    out.write(line);
                }
            }
            PDImageXObject picture = new PDImageXObject(pixels, null);
            picture.setWidth(side);
            picture.setHeight(side);
            picture.setBitsPerComponent(8);
            picture.setColorSpace(PDDeviceRGB.INSTANCE);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawImage(picture, 0, 0, 100, 100);
            }
        });
    }

    /** A page that asks for a hundred million strokes: small to send, endless to draw. */
    static byte[] endless() {
        return made(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] strokes =
                        "0 0 m 595 842 l 10 w [0.01 0.01] 0 d S\n".repeat(1000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 5_000; i++) {
                    out.write(strokes);
                }
            }
            page.setContents(stream);
        });
    }

    private static PDPage page(PDDocument document, PDRectangle size) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.addRect(size.getWidth() / 4, size.getHeight() / 4, size.getWidth() / 2, size.getHeight() / 2);
            content.fill();
        }
        return page;
    }

    private static void attach(PDDocument document) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(
                document, new ByteArrayInputStream(MadeImages.CANARY.getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(MadeImages.CANARY);
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("file", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] made(Making making) {
        try (PDDocument document = new PDDocument()) {
            making.of(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private interface Making {
        void of(PDDocument document) throws IOException;
    }
}
