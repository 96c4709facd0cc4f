package org.vigil.intake;

import java.util.List;
import java.util.Locale;
import org.vigil.contract.Violation;
import org.vigil.intake.attachment.Unfit;

/** Why an attachment was not taken, and what to do about it. */
final class AttachmentProblem {
    private AttachmentProblem() {}

    static Problem of(Unfit.Reason reason) {
        String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (reason == Unfit.Reason.BUSY) {
            return Problem.of(
                    503, "busy", "Too many attachments at once", "Nothing was kept. Send it again in a minute.");
        }
        return new Problem(
                "/problems/attachment-not-taken",
                "This attachment cannot be taken",
                status(reason),
                "Nothing of it was kept. " + advice(reason),
                List.of(new Violation("attachment", code)));
    }

    private static int status(Unfit.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> 413;
            case HEIC, TYPE_NOT_TAKEN -> 415;
            case BROKEN_OFF -> 400;
            default -> 422;
        };
    }

    private static String advice(Unfit.Reason reason) {
        return switch (reason) {
            case EMPTY -> "The file is empty; send its bytes as the body of the request.";
            case TOO_LARGE -> "Images and PDFs may have 25 MB, sound and film 100 MB.";
            case TOO_MANY -> "A testimony has at most 20 attachments; make one PDF of several pages.";
            case HEIC ->
                "HEIC pictures cannot be read here; share the picture as JPEG, or set the camera of the phone to"
                        + " 'most compatible'.";
            case TYPE_NOT_TAKEN ->
                "Send JPEG, PNG, WebP, PDF, sound or film, as the body of the request and not as a" + " form.";
            case NOBODY_TO_SEAL_TO ->
                "Sound and film are only kept sealed, and no recipients are set up; tell the admin.";
            case TOO_MANY_PIXELS -> "A picture may have 64 megapixels; make it smaller and send it again.";
            case TOO_MANY_PAGES -> "A PDF may have 50 pages; divide it.";
            case ENCRYPTED -> "The PDF asks for a password; save it without one.";
            case DAMAGED ->
                "The file is damaged or holds parts that cannot be read; open it, save it anew or take a"
                        + " picture of it.";
            case TOO_DEMANDING -> "It takes more time or memory to open than is allowed; make it smaller.";
            case METADATA_LEFT -> "Its metadata could not be removed; send a screenshot of it.";
            case BROKEN_OFF -> "The upload broke off; send it again.";
            case BUSY -> "Send it again in a minute.";
        };
    }
}
