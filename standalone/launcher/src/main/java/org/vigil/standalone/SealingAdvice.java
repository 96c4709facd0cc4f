package org.vigil.standalone;

import org.vigil.standalone.data.Problem;
import org.vigil.standalone.data.Recipients;

/** What to say about the recipients: a start does not need them, but whoever starts should know what their lack means. */
final class SealingAdvice {
    private SealingAdvice() {}

    static String of(Recipients recipients) {
        try {
            return of(recipients, recipients.count());
        } catch (Problem unreadable) {
            return "advice   " + unreadable.getMessage();
        }
    }

    private static String of(Recipients recipients, long count) {
        if (count == 0) {
            return "advice   Nobody is named in " + recipients.file() + ", so contact details are refused and originals"
                    + " are not kept; docs/cookbook.md tells how to name recipients.";
        }
        return count == 1
                ? "advice   What is sealed can be opened with one key alone: if it is lost, all of it is. Name a second"
                        + " recipient in " + recipients.file() + "."
                : "ok       What is sealed can be opened by any of " + count + " recipients.";
    }
}
