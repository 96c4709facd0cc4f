package org.vigil.intake.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.png.PngChunkType;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Proves with a reader that had no part in making it that an image holds pixels and nothing else. */
final class ImageProof {
    /** What an image cannot do without: its size, its tables, the mark of its kind. */
    private static final List<Class<? extends Directory>> NEEDED =
            List.of(JpegDirectory.class, JfifDirectory.class, HuffmanTablesDirectory.class, FileTypeDirectory.class);

    private static final byte[] END_OF_JPEG = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] END_OF_PNG = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    private ImageProof() {}

    /** Throws {@link Unfit} if anything is left that is no part of the picture. */
    static void require(byte[] copy) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(copy));
            for (Directory directory : metadata.getDirectories()) {
                if (!isNeeded(directory)) {
                    throw new Unfit(Unfit.Reason.METADATA_LEFT);
                }
            }
        } catch (ImageProcessingException notAnImage) {
            throw new Unfit(Unfit.Reason.METADATA_LEFT);
        }
        if (!endsWith(copy, END_OF_JPEG) && !endsWith(copy, END_OF_PNG)) {
            throw new Unfit(Unfit.Reason.METADATA_LEFT);
        }
    }

    private static boolean isNeeded(Directory directory) {
        boolean header =
                directory instanceof PngDirectory png && png.getPngChunkType().equals(PngChunkType.IHDR);
        return header || NEEDED.contains(directory.getClass());
    }

    private static boolean endsWith(byte[] bytes, byte[] end) {
        int from = bytes.length - end.length;
        return from >= 0 && Arrays.equals(bytes, from, bytes.length, end, 0, end.length);
    }
}
