package org.vigil.intake.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by how it begins. Its name and what the sender calls it are never looked at. */
final class TypeByContent {
    /** How many of a file's first bytes tell its type. */
    static final int TELLING = 64 * 1024;

    private static final Map<String, FileType> TAKEN = Map.of(
            "image/jpeg", FileType.JPEG,
            "image/png", FileType.PNG,
            "image/webp", FileType.WEBP,
            "application/pdf", FileType.PDF,
            // Containers of sound or film; which of the two does not matter for what is done with them.
            "application/ogg", FileType.AUDIO,
            "application/mp4", FileType.VIDEO,
            "application/x-matroska", FileType.VIDEO);

    private static final MimeTypes BY_CONTENT = MimeTypes.getDefaultMimeTypes();

    private TypeByContent() {}

    /** Throws {@link Unfit} for what is not taken, with a reason of its own where there is advice to give. */
    static FileType of(byte[] firstBytes) {
        if (firstBytes.length == 0) {
            throw new Unfit(Unfit.Reason.EMPTY);
        }
        String type = mediaType(firstBytes);
        if (type.startsWith("image/hei") || type.equals("image/avif")) {
            throw new Unfit(Unfit.Reason.HEIC);
        }
        return Optional.ofNullable(TAKEN.get(type))
                .or(() -> type.startsWith("audio/") ? Optional.of(FileType.AUDIO) : Optional.empty())
                .or(() -> type.startsWith("video/") ? Optional.of(FileType.VIDEO) : Optional.empty())
                .orElseThrow(() -> new Unfit(Unfit.Reason.TYPE_NOT_TAKEN));
    }

    private static String mediaType(byte[] firstBytes) {
        try (ByteArrayInputStream start = new ByteArrayInputStream(firstBytes)) {
            return BY_CONTENT
                    .detect(start, new Metadata())
                    .getBaseType()
                    .toString()
                    .toLowerCase(Locale.ROOT);
        } catch (IOException memoryDoesNotFail) {
            throw new IllegalStateException(memoryDoesNotFail);
        }
    }
}
