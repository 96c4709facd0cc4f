package org.vigil.search.packet.seal;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** What certificates are called. Only an organisation that wants to be named is; the rest could be anybody's. */
final class Names {

    private Names() {}

    static X500Name signer(@Nullable String organisation) {
        return name(organisation, "Document signature");
    }

    static X500Name signerAnchor(@Nullable String organisation) {
        return name(organisation, "Document signature anchor");
    }

    static X500Name clock() {
        return name(null, "Time stamp");
    }

    static X500Name clockAnchor() {
        return name(null, "Time stamp anchor");
    }

    private static X500Name name(@Nullable String organisation, String common) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
        if (organisation != null) {
            name.addRDN(BCStyle.O, organisation);
        }
        return name.addRDN(BCStyle.CN, common).build();
    }
}
