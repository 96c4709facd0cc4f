package org.vigil.intake.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Pictures that a test makes for itself, honest and hostile. */
final class MadeImages {
    /** Stands in every place where metadata can hide. */
    static final String CANARY = "Canary-Isaev-43.3180N";

    private MadeImages() {}

    /** Red on the left, blue on the right. */
    static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    static byte[] encoded(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /** As a phone writes it: EXIF with orientation, GPS and a thumbnail, XMP, and a comment. */
    static byte[] photograph(int width, int height, int orientation) {
        byte[] plain = encoded("jpeg", picture(width, height));
        byte[] thumbnail = encoded("jpeg", picture(16, 8));
        byte[] xmp = ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                        + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='" + CANARY
                        + "'/></rdf:RDF></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8);
        return joined(
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xE1, exif(orientation, thumbnail)),
                segment(0xE1, xmp),
                segment(0xFE, CANARY.getBytes(StandardCharsets.UTF_8)),
                java.util.Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A picture that is a ZIP archive too: archives are read from their end. */
    static byte[] withArchiveBehind(byte[] picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(picture);
            try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
                archive.putNextEntry(new ZipEntry(CANARY + ".txt"));
                archive.write(CANARY.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /** Says that it is of this size, and holds one line. */
    static byte[] claiming(int width, int height) {
        return png(width, height, 8, 2, new byte[0][], deflated(3L * width + 1));
    }

    /** A small JPEG whose frame header says that it is of this size. */
    static byte[] jpegClaiming(int width, int height) {
        byte[] jpeg = encoded("jpeg", picture(16, 16));
        for (int i = 2; i < jpeg.length - 9; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg, i + 5, 4).putShort((short) height).putShort((short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame header");
    }

    /** All pixels are there, all of them black: a thousandth of its size when packed. */
    static byte[] black(int width, int height, int bitDepth, int colourType, int bytesPerPixel) {
        return png(
                width,
                height,
                bitDepth,
                colourType,
                new byte[0][],
                deflated((1L + (long) width * bytesPerPixel) * height));
    }

    /** A small picture with a text of many megabytes in it, packed. */
    static byte[] withHugeText(long characters) {
        byte[] text = joined(new byte[] {'a', 0, 0}, deflated(characters));
        return png(16, 16, 8, 2, new byte[][] {chunk("zTXt", text), chunk("iCCP", text)}, deflated((1 + 3 * 16) * 16));
    }

    /** A small picture whose pixels, once unpacked, would go on for gigabytes. */
    static byte[] withEndlessPixels(long bytes) {
        return png(16, 16, 8, 2, new byte[0][], deflated(bytes));
    }

    static byte[] withText(byte[] png) {
        byte[] text = ("Author\0" + CANARY).getBytes(StandardCharsets.UTF_8);
        int afterHeader = 8 + 25;
        return joined(
                java.util.Arrays.copyOf(png, afterHeader),
                chunk("tEXt", text),
                java.util.Arrays.copyOfRange(png, afterHeader, png.length));
    }

    private static byte[] png(int width, int height, int bitDepth, int colourType, byte[][] extra, byte[] pixels) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bitDepth)
                .put((byte) colourType)
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                joined(extra),
                chunk("IDAT", pixels),
                chunk("IEND", new byte[0]));
    }

    private static byte[] deflated(long zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes, new Deflater(9))) {
            byte[] some = new byte[1 << 16];
            for (long left = zeros; left > 0; left -= some.length) {
                deflater.write(some, 0, (int) Math.min(left, some.length));
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** TIFF, little-endian: IFD0 with orientation, artist and a GPS directory, then IFD1 with the thumbnail. */
    private static byte[] exif(int orientation, byte[] thumbnail) {
        byte[] artist = (CANARY + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(400 + thumbnail.length).order(ByteOrder.LITTLE_ENDIAN);
        int artistAt = 200;
        int gpsAt = 80;
        int second = 120;
        int thumbnailAt = 300;
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x013B, 2, artist.length, artistAt);
        entry(tiff, 0x8825, 4, 1, gpsAt);
        tiff.putInt(second);
        tiff.position(gpsAt);
        tiff.putShort((short) 2);
        entry(tiff, 0x0001, 2, 2, 'N');
        entry(tiff, 0x001D, 2, artist.length, artistAt);
        tiff.putInt(0);
        tiff.position(second);
        tiff.putShort((short) 2);
        entry(tiff, 0x0201, 4, 1, thumbnailAt);
        entry(tiff, 0x0202, 4, 1, thumbnail.length);
        tiff.putInt(0);
        tiff.position(artistAt);
        tiff.put(artist);
        tiff.position(thumbnailAt);
        tiff.put(thumbnail);
        return joined(new byte[] {'E', 'x', 'i', 'f', 0, 0}, tiff.array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
