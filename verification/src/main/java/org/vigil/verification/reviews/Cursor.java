package org.vigil.verification.reviews;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.UUID;
import org.vigil.verification.features.Ids;

/** The place in the queue after which a page begins. Told by what stood there, so that it holds when that is gone. */
public record Cursor(boolean mine, Instant since, UUID id) {
    private static final Comparator<Cursor> ORDER = Comparator.comparing((Cursor cursor) -> !cursor.mine())
            .thenComparing(Cursor::since)
            .thenComparing(Cursor::id, Ids.ORDER);

    static Cursor at(Entry entry) {
        return new Cursor(entry.mine(), entry.since(), entry.id());
    }

    boolean isBefore(Entry entry) {
        return ORDER.compare(this, at(entry)) < 0;
    }

    /** As it stands in an address. */
    public String written() {
        String text = (mine ? "m" : "o") + " " + since + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws {@link IllegalArgumentException} for anything that was never written here; quotes nothing. */
    public static Cursor read(String written) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == 3) {
                return new Cursor(parts[0].equals("m"), Instant.parse(parts[1]), UUID.fromString(parts[2]));
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            // Told below.
        }
        throw new IllegalArgumentException("no cursor of ours");
    }
}
