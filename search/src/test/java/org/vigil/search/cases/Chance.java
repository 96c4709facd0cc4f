package org.vigil.search.cases;

import static org.vigil.search.cases.Docket.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.CaseStep;
import org.vigil.contract.Casework;
import org.vigil.contract.PacketStep;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.order.PacketRules;

/** Events as chance writes them: of few cases, people, testimonies and packets, so that they meet. */
final class Chance {
    private static final List<ComplaintStatus> STATUSES = List.of(ComplaintStatus.values());

    private static final List<String> PEOPLE = List.of(Docket.ANNA, Docket.BORIS, "verifier-vera", PacketRules.BUILDER);

    private Chance() {}

    static Casework event(Random random) {
        UUID file = new UUID(0, 1 + random.nextInt(2));
        String by = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Instant at = Docket.DAY.plusSeconds(random.nextInt(30 * 24 * 3600));
        UUID testimony = id(100 + random.nextInt(4));
        UUID packet = id(random.nextInt(3));
        LocalDate on = LocalDate.of(2026, 11, 1).plusDays(random.nextInt(40));
        String hash = "0".repeat(64);
        return switch (random.nextInt(16)) {
            case 0, 1 -> new Casework.Opened(file, by, at, "title", Set.of(), List.of(testimony));
            case 2 -> new Casework.Included(file, by, at, testimony);
            case 3 -> new CaseStep.Removed(file, by, at, testimony);
            case 4 -> new CaseStep.MemberAdded(file, by, at, PEOPLE.get(random.nextInt(3)));
            case 5 -> new CaseStep.MemberRemoved(file, by, at, PEOPLE.get(random.nextInt(3)));
            case 6 ->
                new Casework.Filed(
                        file,
                        by,
                        at,
                        id(random.nextInt(3)),
                        "RU-SK",
                        ComplaintStatus.FILED,
                        null,
                        null,
                        on,
                        null,
                        null);
            case 7 ->
                new CaseStep.FilingChanged(
                        file,
                        by,
                        at,
                        id(random.nextInt(3)),
                        STATUSES.get(random.nextInt(STATUSES.size())),
                        on,
                        null,
                        null,
                        null);
            case 8, 9 ->
                new PacketStep.Requested(
                        file,
                        by,
                        at,
                        packet,
                        "RU-SK",
                        "L0",
                        "advocate",
                        Set.of(Language.RU),
                        "whom",
                        "why",
                        List.of(testimony),
                        List.of(),
                        null);
            case 10, 11 -> new PacketStep.Approved(file, by, at, packet, null);
            case 12 -> new PacketStep.Refused(file, by, at, packet, "no");
            case 13 -> new PacketStep.Building(file, PacketRules.BUILDER, at, packet, 1);
            case 14 ->
                new Casework.PacketSealed(
                        file, PacketRules.BUILDER, at, packet, hash, null, null, List.of(testimony), null);
            default -> new PacketStep.Delivered(file, by, at, packet, id(random.nextInt(5)), "whom", on, null);
        };
    }
}
