package org.vigil.search.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Casework;
import org.vigil.contract.Consent;
import org.vigil.contract.PacketStep;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.search.cases.CaseFile;
import org.vigil.search.cases.Docket;
import org.vigil.search.cases.Level;
import org.vigil.search.cases.Told;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.ForumLevel;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.forum.ForumsFolder;
import org.vigil.search.cases.order.Packet;

/**
 * Random histories of people who allow, change their minds and withdraw, while advocates select, ask and approve over an
 * index that lags behind. What the build takes is compared with a list of scopes written by hand, looked up in the bare log.
 */
final class ConsentHistoriesTest {
    private static final Forums FORUMS = ForumsFolder.read(null);
    private static final List<ConsentScope> SCOPES = List.of(
            ConsentScope.STORE_INTERNAL,
            ConsentScope.DOMESTIC_COMPLAINT_ANON,
            ConsentScope.DOMESTIC_COMPLAINT_NAMED,
            ConsentScope.INTL_COURT,
            ConsentScope.UN_CONFIDENTIAL,
            ConsentScope.UN_PUBLIC_REPORT,
            ConsentScope.COE_OSCE_REPORT,
            ConsentScope.STATS_NON_IDENTIFIABLE);

    /** Written down apart from the definitions, so that a slip in either is seen. */
    private static final Map<String, Set<ConsentScope>> NEEDED = Map.ofEntries(
            Map.entry("RU-SK L0", Set.of(ConsentScope.DOMESTIC_COMPLAINT_NAMED)),
            Map.entry("RU-SK L2", Set.of(ConsentScope.DOMESTIC_COMPLAINT_ANON, ConsentScope.DOMESTIC_COMPLAINT_NAMED)),
            Map.entry("ECHR L1", Set.of(ConsentScope.INTL_COURT)),
            Map.entry("ICC-15 L1", Set.of(ConsentScope.INTL_COURT)),
            Map.entry("UN-SP L1", Set.of(ConsentScope.UN_CONFIDENTIAL, ConsentScope.UN_PUBLIC_REPORT)),
            Map.entry("UN-SP L2", Set.of(ConsentScope.UN_PUBLIC_REPORT)),
            Map.entry("UN-CAT L1", Set.of(ConsentScope.UN_CONFIDENTIAL, ConsentScope.UN_PUBLIC_REPORT)),
            Map.entry("UN-CAT L2", Set.of(ConsentScope.UN_PUBLIC_REPORT)),
            Map.entry("UN-CCPR L1", Set.of(ConsentScope.UN_CONFIDENTIAL, ConsentScope.UN_PUBLIC_REPORT)),
            Map.entry("UN-CCPR L2", Set.of(ConsentScope.UN_PUBLIC_REPORT)),
            Map.entry("WGEID L1", Set.of(ConsentScope.UN_CONFIDENTIAL, ConsentScope.UN_PUBLIC_REPORT)),
            Map.entry("WGEID L2", Set.of(ConsentScope.UN_PUBLIC_REPORT)),
            Map.entry("ODIHR L2", Set.of(ConsentScope.COE_OSCE_REPORT)),
            Map.entry("ODIHR L3", Set.of(ConsentScope.COE_OSCE_REPORT, ConsentScope.STATS_NON_IDENTIFIABLE)),
            Map.entry("OSCE-MM L2", Set.of(ConsentScope.COE_OSCE_REPORT)),
            Map.entry("OSCE-MM L3", Set.of(ConsentScope.COE_OSCE_REPORT, ConsentScope.STATS_NON_IDENTIFIABLE)),
            Map.entry("SHADOW L3", Set.of(ConsentScope.UN_PUBLIC_REPORT, ConsentScope.STATS_NON_IDENTIFIABLE)),
            Map.entry("SHADOW L2", Set.of(ConsentScope.UN_PUBLIC_REPORT)));

    private static long builds;
    private static long taken;
    private static long withheld;

    @AfterContainer
    static void tell() {
        System.out.println("builds " + builds + ", items taken " + taken + ", withheld " + withheld);
        assertThat(taken).as("a test in which nothing passes proves nothing").isGreaterThan(1000);
        assertThat(withheld).isGreaterThan(1000);
    }

    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_ONLY)
    void nothingUnauthorisedEverGoesAlong(@ForAll long seed) {
        new History(new Random(seed)).run();
    }

    /** One life of a case and its people. */
    private static final class History {
        private final Random random;
        private final Docket docket = new Docket().has(Docket.opened());
        private final List<Map.Entry<UUID, List<Testimony>>> log = new ArrayList<>();
        private final List<Packet> approved = new ArrayList<>();
        private Instant now = Docket.DAY;

        History(Random random) {
            this.random = random;
        }

        void run() {
            for (int step = 0; step < 30; step++) {
                now = now.plusSeconds(random.nextInt(6 * 3600));
                switch (random.nextInt(8)) {
                    case 0, 1 -> log.add(Map.entry(someone(), List.of(grant())));
                    case 2 -> log.add(Map.entry(someone(), List.of()));
                    case 3, 4 -> include();
                    case 5 ->
                        docket.write(new org.vigil.contract.CaseStep.Removed(Docket.CASE, Docket.ANNA, now, someone()));
                    case 6 -> request();
                    default -> build();
                }
            }
            build();
        }

        private UUID someone() {
            return Docket.id(100 + random.nextInt(3));
        }

        private Testimony grant() {
            Map<ConsentScope, ConsentAnswer> scopes = new HashMap<>();
            for (ConsentScope scope : SCOPES) {
                scopes.put(
                        scope,
                        random.nextInt(3) > 0
                                ? ConsentAnswer.YES
                                : random.nextBoolean() ? ConsentAnswer.NO : ConsentAnswer.NOT_ASKED);
            }
            ConsentGiver giver = random.nextInt(6) == 0 ? ConsentGiver.PUBLIC_SOURCE : ConsentGiver.PERSON;
            LocalDate last = random.nextInt(4) == 0
                    ? LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(random.nextInt(6) - 2L)
                    : null;
            @SuppressWarnings("NullAway") // The contract fills in what is missing.
            Consent consent = new Consent(giver, null, null, null, last, true, scopes);
            return Told.testimony(new UUID(0, 0), consent);
        }

        /** What the index knows: the log up to some earlier point. */
        private Map<UUID, Testimony> lagging() {
            return upTo(Math.max(0, log.size() - random.nextInt(4)));
        }

        private Map<UUID, Testimony> upTo(int offset) {
            Map<UUID, Testimony> there = new LinkedHashMap<>();
            for (Map.Entry<UUID, List<Testimony>> entry : log.subList(0, offset)) {
                there.remove(entry.getKey());
                entry.getValue().forEach(testimony -> there.put(entry.getKey(), testimony));
            }
            return there;
        }

        private void include() {
            UUID id = someone();
            Testimony known = lagging().get(id);
            if (known != null
                    && ConsentGate.anywhere(known.consent(), FORUMS.all(), today())
                            .allowed()) {
                docket.write(new Casework.Included(Docket.CASE, Docket.ANNA, now, id));
            }
        }

        private void request() {
            Forum forum = FORUMS.all().get(random.nextInt(FORUMS.all().size()));
            ForumLevel level = forum.levels().get(random.nextInt(forum.levels().size()));
            Map<UUID, Testimony> known = lagging();
            UUID[] chosen = docket.file().testimonyIds().stream()
                    .filter(id -> ConsentGate.of(known.get(id), level, today()).allowed())
                    .toArray(UUID[]::new);
            int number = docket.file().packets().size();
            if (chosen.length == 0
                    || docket.write(Docket.requested(
                                    number, forum.code(), level.level().name(), chosen))
                            .isPresent()) {
                return;
            }
            PacketStep.Approved yes = new PacketStep.Approved(Docket.CASE, Docket.BORIS, now, Docket.id(number), null);
            if (random.nextInt(4) > 0 && docket.write(yes).isEmpty()) {
                docket.file().packet(Docket.id(number)).ifPresent(approved::add);
            }
        }

        private void build() {
            int offset = log.size();
            CaseFile file = docket.file();
            for (Packet packet : approved) {
                Level at = packet.wish().level();
                ForumLevel level = FORUMS.level(packet.wish().forum(), at).orElseThrow();
                List<UUID> asked =
                        packet.wish().testimonies().stream().filter(file::holds).toList();
                Selection selection = Selection.of(asked, new AsOf(offset, upTo(offset)), level, today());
                check(packet.wish().forum() + " " + at, asked, selection);
            }
        }

        private void check(String where, List<UUID> asked, Selection selection) {
            builds++;
            taken += selection.included().size();
            withheld += selection.excluded().size();
            List<UUID> authorised =
                    asked.stream().filter(id -> isAuthorised(id, where)).toList();
            List<UUID> included = new ArrayList<>(asked);
            selection.excluded().forEach(out -> included.remove(out.testimony()));
            if (!included.equals(authorised)
                    || selection.included().size() != authorised.size()
                    || selection.included().size() + selection.excluded().size() != asked.size()) {
                assertThat(included).as(where).isEqualTo(authorised);
                throw new AssertionError(where + ": counts differ");
            }
        }

        /** The rule in plain words, over the bare log. */
        private boolean isAuthorised(UUID id, String where) {
            @Nullable Testimony last = null;
            for (Map.Entry<UUID, List<Testimony>> entry : log) {
                if (entry.getKey().equals(id)) {
                    last = entry.getValue().isEmpty() ? null : entry.getValue().get(0);
                }
            }
            if (last == null) {
                return false;
            }
            Consent consent = last.consent();
            LocalDate end = consent.expiresOn();
            boolean stored = consent.givenBy() == ConsentGiver.PUBLIC_SOURCE
                    || consent.scopes().get(ConsentScope.STORE_INTERNAL) == ConsentAnswer.YES;
            if (!stored || (end != null && end.isBefore(today()))) {
                return false;
            }
            Set<ConsentScope> needed = java.util.Objects.requireNonNull(NEEDED.get(where));
            boolean yes = needed.stream().anyMatch(scope -> consent.scopes().get(scope) == ConsentAnswer.YES);
            boolean no = needed.stream().anyMatch(scope -> consent.scopes().get(scope) == ConsentAnswer.NO);
            return yes || (consent.givenBy() == ConsentGiver.PUBLIC_SOURCE && !no);
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }
    }
}
