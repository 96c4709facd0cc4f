package org.vigil.verification.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;

/**
 * An agenda as bytes for the state store. Its items are mostly about the same few testimonies, so these are written once;
 * an id that follows from what the item is about is not written at all.
 */
public final class AgendaBytes {
    private static final int DAY = 86_400;

    private AgendaBytes() {}

    public static byte[] write(Agenda agenda) {
        Map<UUID, Integer> places = new LinkedHashMap<>();
        for (Item item : agenda.items()) {
            item.about().forEach(id -> places.putIfAbsent(id, places.size()));
        }
        ByteWriter to = new ByteWriter().number(places.size());
        places.keySet().forEach(to::id);
        agenda.items().forEach(item -> put(to, item, places));
        return to.bytes();
    }

    public static Agenda read(byte[] bytes) {
        ByteReader from = new ByteReader(bytes);
        List<UUID> known = new ArrayList<>();
        for (int left = from.count(); left > 0; left--) {
            known.add(from.id());
        }
        List<Item> items = new ArrayList<>();
        while (!from.isAtEnd()) {
            items.add(item(from, known));
        }
        return new Agenda(items);
    }

    private static void put(ByteWriter to, Item item, Map<UUID, Integer> places) {
        to.code(item.kind()).number(item.about().size());
        item.about().forEach(id -> to.number(Objects.requireNonNull(places.get(id))));
        optional(to, item.incident());
        optional(to, item.id().equals(Item.idOf(item.kind(), item.about(), item.incident())) ? null : item.id());
        to.code(item.state());
        put(to, item.since());
        to.texts(item.regions()).flag(item.everywhereStated()).codes(item.risks());
        to.texts(item.notFor()).number(item.score());
    }

    private static Item item(ByteReader from, List<UUID> known) {
        ReviewKind kind = from.stated(ReviewKind.class);
        List<UUID> about = new ArrayList<>();
        for (int left = from.count(); left > 0; left--) {
            about.add(known.get(from.count()));
        }
        UUID incident = optional(from);
        UUID id = optional(from);
        return new Item(
                id == null ? Objects.requireNonNull(Item.idOf(kind, about, incident)) : id,
                kind,
                about,
                incident,
                from.code(VerificationState.class),
                instant(from),
                from.texts(),
                from.flag(),
                from.codes(ReviewRisk.class),
                from.texts(),
                from.count());
    }

    /** Mostly the start of the day on which an account was received; a decision has a time of its own. */
    private static void put(ByteWriter to, Instant instant) {
        boolean wholeDay = instant.getNano() == 0 && instant.getEpochSecond() % DAY == 0;
        to.flag(wholeDay);
        if (wholeDay) {
            to.number(instant.getEpochSecond() / DAY);
        } else {
            to.number(instant.getEpochSecond()).number(instant.getNano());
        }
    }

    private static Instant instant(ByteReader from) {
        return from.flag()
                ? Instant.ofEpochSecond(from.number() * DAY)
                : Instant.ofEpochSecond(from.number(), from.number());
    }

    private static void optional(ByteWriter to, @Nullable UUID id) {
        to.flag(id != null);
        if (id != null) {
            to.id(id);
        }
    }

    private static @Nullable UUID optional(ByteReader from) {
        return from.flag() ? from.id() : null;
    }
}
