package org.vigil.search.packet.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigil.search.packet.seal.Sealed.Missing;
import org.vigil.search.packet.seal.Sealed.Stamp;

/** One round of asking authorities about the same bytes: who answered what, and who did not. */
final class Stamping {
    private final SealProfile profile;
    private final byte[] over;
    private final StampCheck check;
    private final Map<String, byte[]> responses = new TreeMap<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    Stamping(SealProfile profile, byte[] over, StampCheck check) {
        this.profile = profile;
        this.over = over;
        this.check = check;
    }

    void ask(int place, Authority authority) {
        try {
            StampRequest request = StampRequest.over(over);
            byte[] response = authority.ask(request);
            Instant at = check.accept(request, response, authority.independent());
            responses.put(Signatures.token(profile, place), response);
            stamps.add(new Stamp(place, authority.name(), authority.independent(), at));
        } catch (NoStamp none) {
            missing.add(new Missing(place, authority.name(), none.why()));
        }
    }

    /** Asks again for one that is missing, if its authority is still known under its name. */
    void askAgain(Missing one, List<Authority> authorities) {
        authorities.stream()
                .filter(authority -> authority.name().equals(one.authority()))
                .findFirst()
                .ifPresentOrElse(
                        authority -> ask(one.place(), authority),
                        () -> missing.add(new Missing(one.place(), one.authority(), Why.UNKNOWN)));
    }

    /** The responses that were accepted, by the names of their files. */
    Map<String, byte[]> responses() {
        return responses;
    }

    List<Stamp> stamps() {
        return List.copyOf(stamps);
    }

    List<Missing> missing() {
        return List.copyOf(missing);
    }
}
