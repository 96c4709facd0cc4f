package org.vigil.intake.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Paints an image onto fresh pixels, upright and on white: nothing but what can be seen arrives on the other side. What
 * a header says is checked before anything is decoded.
 */
final class ImageCopy {
    /** Phones make pictures of up to 64 megapixels; nobody needs more to recognise something. */
    static final long MOST_PIXELS = 64_000_000;

    private static final int LONGEST_SIDE = 30_000;
    /** What a decoded image may take; a larger one is thinned while it is read. */
    private static final long MOST_DECODED_BYTES = 72L * 1024 * 1024;

    private static final float QUALITY = 0.9f;

    private ImageCopy() {}

    static void write(FileType type, byte[] original, OutputStream copy) throws IOException {
        BufferedImage pixels = read(type, original);
        BufferedImage upright = paint(pixels, Orientation.of(type, original));
        encode(upright, type == FileType.PNG ? "png" : "jpeg", copy);
    }

    private static BufferedImage read(FileType type, byte[] original) throws IOException {
        // The reader of the type that was recognised, and no other: a polyglot gets no second opinion.
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        if (!readers.hasNext()) {
            throw new Unfit(Unfit.Reason.TYPE_NOT_TAKEN);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width < 1 || height < 1) {
                throw new Unfit(Unfit.Reason.DAMAGED);
            }
            if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                throw new Unfit(Unfit.Reason.TOO_MANY_PIXELS);
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = step(width * height * bytesPerPixel(reader));
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    private static long bytesPerPixel(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
        ImageTypeSpecifier type = types.next();
        int bits = 0;
        for (int band = 0; band < type.getNumBands(); band++) {
            bits += Math.max(8, type.getBitsPerBand(band));
        }
        return Math.max(3, bits / 8);
    }

    private static int step(long bytes) {
        int step = 1;
        while (bytes / ((long) step * step) > MOST_DECODED_BYTES) {
            step++;
        }
        return step;
    }

    /** On white, because colours under transparency would be seen by whoever removes it. */
    private static BufferedImage paint(BufferedImage pixels, Orientation orientation) {
        int width = orientation.turnsSideways() ? pixels.getHeight() : pixels.getWidth();
        int height = orientation.turnsSideways() ? pixels.getWidth() : pixels.getHeight();
        BufferedImage fresh = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = fresh.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.drawImage(pixels, orientation.upright(pixels.getWidth(), pixels.getHeight()), null);
        brush.dispose();
        return fresh;
    }

    private static void encode(BufferedImage image, String format, OutputStream copy) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(copy)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
