package org.vigil.gateway.record;

import org.jspecify.annotations.Nullable;
import org.vigil.contract.Contact;

/** Reads how to reach the person; nothing typed means that there is no way, which is allowed. */
final class ContactTyped {
    private ContactTyped() {}

    // A name without a way to reach it is left for the constraints to name; the record accepts that on purpose.
    @SuppressWarnings("NullAway")
    static @Nullable Contact read(Typed typed) {
        if (!typed.isStated("contactName") && !typed.isStated("contactReach") && !typed.isStated("contactCaution")) {
            return null;
        }
        return new Contact(
                typed.text("contactName").orElse(null),
                typed.text("contactReach").orElse(null),
                typed.text("contactCaution").orElse(null));
    }
}
