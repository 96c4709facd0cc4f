package org.vigil.search.cases.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.search.cases.forum.ForumLevel;

/**
 * What a build may really take, decided over the log at one offset. A withdrawal committed before it always wins, whatever
 * was selected, asked for and approved before.
 */
public record Selection(long asOf, List<Item> included, List<Out> excluded) {
    public Selection {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
    }

    /** A testimony that goes along, in its version of the offset, and what allows it. */
    public record Item(Testimony testimony, Permission permission) {}

    /** A testimony that stays out, for the internal report only. */
    public record Out(UUID testimony, Permission.Reason reason, List<ConsentScope> missing) {}

    /** {@code asked} is what the order is for, in its order. */
    public static Selection of(List<UUID> asked, AsOf asOf, ForumLevel level, LocalDate today) {
        List<Item> included = new ArrayList<>();
        List<Out> excluded = new ArrayList<>();
        for (UUID id : asked) {
            Testimony testimony = asOf.there().get(id);
            Permission permission = ConsentGate.of(testimony, level, today);
            if (permission.allowed() && testimony != null) {
                included.add(new Item(testimony, permission));
            } else {
                excluded.add(new Out(id, permission.reason(), permission.missing()));
            }
        }
        return new Selection(asOf.offset(), included, excluded);
    }
}
