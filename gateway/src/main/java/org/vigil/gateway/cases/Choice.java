package org.vigil.gateway.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a case is to go along, as the form for a packet has it: {@code choosing} says what could be ticked there. In
 * confidence everything is ticked at first; where a packet may be passed on, each attachment has to be looked at.
 */
public record Choice(Sent sent, Enclosing enclosing) {
    private static final String CHOOSING = "choosing";
    private static final String TESTIMONIES = "testimonies";
    private static final String ATTACHMENTS = "attachments";

    public boolean takes(UUID testimony) {
        return !sent.has(CHOOSING, TESTIMONIES) || sent.has(TESTIMONIES, testimony.toString());
    }

    public boolean encloses(UUID testimony, UUID attachment) {
        return sent.has(CHOOSING, ATTACHMENTS)
                ? sent.has(ATTACHMENTS, testimony + "/" + attachment)
                : enclosing == Enclosing.ALL;
    }

    /** Whether something is ticked of which nobody has said that it shows nobody. */
    boolean isUnseen() {
        return enclosing == Enclosing.SHOWING_NOBODY
                && !ticked().isEmpty()
                && sent.first("shows-nobody").isEmpty();
    }

    /** As the service takes it; a page that offered no choice leaves it to the service. */
    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        if (sent.has(CHOOSING, TESTIMONIES)) {
            content.put(TESTIMONIES, sent.all(TESTIMONIES));
        }
        if (sent.has(CHOOSING, ATTACHMENTS)) {
            content.put(ATTACHMENTS, chosen());
        }
        return content;
    }

    /** A testimony of which nothing goes along is named alone: where nothing at all is named, everything goes. */
    private List<Named> chosen() {
        List<Named> chosen = new ArrayList<>();
        for (String testimony : sent.all(TESTIMONIES)) {
            List<String> ofIt = ticked().stream()
                    .filter(one -> one.startsWith(testimony + "/"))
                    .map(one -> one.substring(testimony.length() + 1))
                    .toList();
            ofIt.forEach(attachment -> chosen.add(new Named(testimony, attachment)));
            if (ofIt.isEmpty() && enclosing == Enclosing.ALL) {
                chosen.add(new Named(testimony, null));
            }
        }
        return chosen;
    }

    /** What was ticked of a testimony whose attachments cannot be shown now, so that it is not lost. */
    public List<String> kept(UUID testimony) {
        return ticked().stream().filter(one -> one.startsWith(testimony + "/")).toList();
    }

    /** Its fields have an order: the same choice is the same request, whoever sends it again. */
    private record Named(String testimony, @Nullable String attachment) {}

    private List<String> ticked() {
        return sent.all(ATTACHMENTS);
    }
}
