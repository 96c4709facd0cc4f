package org.vigil.search.packet;

import static org.vigil.search.packet.Redaction.Reason.SECURITY;
import static org.vigil.search.packet.Redaction.Reason.THIRD_PARTY;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which attachments go along: all of them in confidence, and only what shows nobody's face where it may be passed on. */
record Enclosing(Level level, Redactions redactions) {

    static String copyPath(Dossier.Attachment attachment, Dossier.Blob copy) {
        return "derived/" + attachment.name() + "." + copy.extension();
    }

    static String originalPath(Dossier.Attachment attachment) {
        return "original/" + attachment.name() + ".age";
    }

    List<ItemSheet.Enclosed> of(List<Dossier.Attachment> attachments) {
        List<ItemSheet.Enclosed> enclosed = new ArrayList<>();
        for (Dossier.Attachment attachment : attachments) {
            Dossier.Blob copy = shownCopy(attachment);
            Dossier.Blob original = shownOriginal(attachment);
            if (copy != null || original != null) {
                enclosed.add(new ItemSheet.Enclosed(
                        attachment.name(),
                        copy == null ? attachment.mediaType() : copy.mediaType(),
                        level.isShareable() ? null : attachment.receivedSha256(),
                        copy == null ? null : copyPath(attachment, copy),
                        original == null ? null : originalPath(attachment)));
            }
        }
        return enclosed;
    }

    Dossier.@Nullable Blob shownCopy(Dossier.Attachment attachment) {
        if (attachment.copy() != null && level.isShareable() && !attachment.noFace()) {
            redactions.note("attachments." + attachment.name() + ".workingCopy", THIRD_PARTY, "shareable-face");
            return null;
        }
        return attachment.copy();
    }

    /** An original holds what its device wrote into it, even if nobody but its keepers can open it today. */
    Dossier.@Nullable Blob shownOriginal(Dossier.Attachment attachment) {
        if (attachment.original() != null && level.isShareable()) {
            redactions.note("attachments." + attachment.name() + ".sealedOriginal", SECURITY, "shareable-original");
            return null;
        }
        return attachment.original();
    }
}
