package org.vigil.intake;

import java.util.ArrayList;
import java.util.List;
import org.vigil.intake.attachment.Attached;
import org.vigil.intake.seal.Sealed;

/** Everything that is sealed of one testimony: contact details or exact words, and the originals of attachments. */
final class AllSealed {
    private AllSealed() {}

    static List<Sealed> of(List<Sealed> submissions, List<Attached> attachments) {
        List<Sealed> all = new ArrayList<>(submissions);
        for (Attached attached : attachments) {
            Attached.File sealed = attached.sealed();
            if (sealed != null) {
                all.add(new Sealed(Sealed.Kind.ORIGINAL, sealed.bytes(), sealed.sha256(), attached.on()));
            }
        }
        return List.copyOf(all);
    }
}
