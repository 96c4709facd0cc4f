package org.vigil.intake.attachment;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** How a camera says it was held, by the number that EXIF gives it. Applied before EXIF is dropped. */
record Orientation(int exif) {
    private static final Orientation UPRIGHT = new Orientation(1);

    /** What cannot be read is taken as upright: a picture on its side is better than none. */
    static Orientation of(FileType type, byte[] original) {
        if (type != FileType.JPEG) {
            return UPRIGHT;
        }
        try {
            Metadata metadata =
                    JpegMetadataReader.readMetadata(new ByteArrayInputStream(original), List.of(new ExifReader()));
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer stated = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return stated == null || stated < 1 || stated > 8 ? UPRIGHT : new Orientation(stated);
        } catch (JpegProcessingException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    boolean turnsSideways() {
        return exif >= 5;
    }

    /** Where each stored pixel of an image of this size belongs in the upright one. */
    AffineTransform upright(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
