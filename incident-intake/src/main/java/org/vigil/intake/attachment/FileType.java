package org.vigil.intake.attachment;

/** What may be attached, and what becomes of it. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "image/jpeg"),
    PNG("image/png", "png", "image/png"),
    WEBP("image/webp", "jpg", "image/jpeg"),
    PDF("application/pdf", "pdf", "application/pdf"),
    /** Nothing hides a voice, so sound is kept sealed only. */
    AUDIO("audio/*", "", ""),
    /** Nothing hides a face that moves, so film is kept sealed only. */
    VIDEO("video/*", "", "");

    private final String mediaType;
    private final String copyExtension;
    private final String copyMediaType;

    FileType(String mediaType, String copyExtension, String copyMediaType) {
        this.mediaType = mediaType;
        this.copyExtension = copyExtension;
        this.copyMediaType = copyMediaType;
    }

    /** Whether there is a copy to work with, or only a sealed original. */
    boolean hasCopy() {
        return !copyExtension.isEmpty();
    }

    public String mediaType() {
        return mediaType;
    }

    String copyExtension() {
        return copyExtension;
    }

    public String copyMediaType() {
        return copyMediaType;
    }
}
