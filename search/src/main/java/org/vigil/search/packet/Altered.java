package org.vigil.search.packet;

import java.io.IOException;
import java.util.UUID;

/** An attachment's bytes are not those that were recorded when it came: no packet may be made of them. */
public final class Altered extends IOException {
    private final transient UUID item;
    private final transient UUID attachment;

    public Altered(UUID item, UUID attachment) {
        super("attachment " + attachment + " of " + item + " has changed");
        this.item = item;
        this.attachment = attachment;
    }

    public UUID item() {
        return item;
    }

    public UUID attachment() {
        return attachment;
    }
}
