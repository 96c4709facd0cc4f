package org.vigil.search.packet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.Orders.Order;
import org.vigil.search.cases.consent.AsOf;
import org.vigil.search.cases.consent.KafkaLatest;
import org.vigil.search.cases.consent.Selection;
import org.vigil.search.cases.consent.TestimonyLog;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.ForumLevel;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.packet.Altered;
import org.vigil.search.packet.CaseFacts;
import org.vigil.search.packet.Coarsened;
import org.vigil.search.packet.Dossier;
import org.vigil.search.packet.Level;
import org.vigil.search.packet.Profile;
import org.vigil.search.packet.Words;
import org.vigil.search.packet.seal.Credentials;

/**
 * Gathers a packet from the logs: what the case says, what each testimony says now, and what its consent allows now. The
 * index is not asked.
 */
final class CaseComposing implements Composing {
    private final CaseOrders orders;
    private final org.vigil.search.cases.Orders cases;
    private final TestimonyLog testimonies;
    private final KafkaLatest<Assessment> assessments;
    private final Forums forums;
    private final ItemCustody custody;
    private final BlobFolder vault;
    private final SealBinding seal;

    CaseComposing(
            CaseOrders orders,
            org.vigil.search.cases.Orders cases,
            TestimonyLog testimonies,
            KafkaLatest<Assessment> assessments,
            Forums forums,
            ItemCustody custody,
            BlobFolder vault,
            SealBinding seal) {
        this.orders = orders;
        this.cases = cases;
        this.testimonies = testimonies;
        this.assessments = assessments;
        this.forums = forums;
        this.custody = custody;
        this.vault = vault;
        this.seal = seal;
    }

    @Override
    public Dossier compose(UUID packetId) throws Unbuildable {
        Order order = orders.order(packetId);
        Packet packet = order.packet();
        Forum forum = forums.byCode(packet.wish().forum()).orElseThrow(() -> new Unbuildable("NO-SUCH-FORUM"));
        ForumLevel level = forum.level(packet.wish().level()).orElseThrow(() -> new Unbuildable("NO-SUCH-LEVEL"));
        AsOf asOf = testimonies.asOf(Set.copyOf(order.testimonies()));
        Selection selection =
                Selection.of(order.testimonies(), asOf, level, LocalDate.ofInstant(cases.now(), ZoneOffset.UTC));
        if (selection.included().isEmpty()) {
            throw new Unbuildable("NOTHING-MAY-GO");
        }
        custody.check(
                selection.included().stream().map(Selection.Item::testimony).toList());
        Dossier.Order told = told(order, forum, level);
        boolean guarded = level.stateFacing() || told.level().isShareable();
        ItemCustody.Told chains = custody.of(names(selection), forum.code(), guarded);
        List<Dossier.Item> items = items(selection, packet, chains, !guarded);
        Map<UUID, Testimony> there = items.stream()
                .collect(Collectors.toMap(
                        item -> item.testimony().id(),
                        Dossier.Item::testimony,
                        (one, same) -> one,
                        LinkedHashMap::new));
        Map<UUID, Testimony> shown = Coarsened.at(told.level(), there);
        FormTold form = new FormTold(
                cases.completeness(order, shown, Language.RU),
                cases.completeness(order, shown, Language.EN),
                cases.completeness(order, there, Language.RU),
                names(selection));
        CaseFacts facts = new CaseTold(order.file(), cases.deadlines(order), forums, items).facts(items);
        return new Dossier(
                told,
                frozenAt(packet),
                new Dossier.AsOf(asOf.offset(), 0, chains.size()),
                facts,
                form.sections(),
                form.gates(),
                items,
                chains.log(),
                order.packet().wish().testimonies().size() - items.size());
    }

    private Dossier.Order told(Order order, Forum forum, ForumLevel level) {
        Packet packet = order.packet();
        Packet.Wish wish = packet.wish();
        Profile.Signer signer = Profile.Signer.valueOf(
                wish.signer().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        List<Credentials.Clock> clocks = seal.credentials(signer).clocks();
        UUID supersedes = wish.supersedes();
        return new Dossier.Order(
                packet.id(),
                number(packet),
                supersedes == null
                        ? null
                        : order.file()
                                .packet(supersedes)
                                .map(CaseComposing::number)
                                .orElse(null),
                forum.code(),
                new Words(forum.title().ru(), forum.title().en()),
                Level.valueOf(wish.level().name()),
                new Profile(signer, List.copyOf(wish.languages()), level.stateFacing()),
                wish.recipient(),
                wish.purpose(),
                level.scopes().stream().map(ConsentScope::name).toList(),
                1,
                new Dossier.Timestamps(clocks.size(), clocks.stream().allMatch(Credentials.Clock::independent)));
    }

    private static String number(Packet packet) {
        return number(packet.id(), frozenAt(packet));
    }

    /** The moment at which another person agreed: the same for each build of one request. */
    private static Instant frozenAt(Packet packet) {
        Packet.Ruling ruling = packet.ruling();
        return (ruling == null ? packet.requestedAt() : ruling.at()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Counts nothing: the year, and the first digits of the id. */
    static String number(UUID packet, Instant frozenAt) {
        return "PKT-" + frozenAt.atOffset(ZoneOffset.UTC).getYear() + "-"
                + packet.toString().substring(0, 8);
    }

    private static Map<String, UUID> names(Selection selection) {
        Map<String, UUID> names = new LinkedHashMap<>();
        selection
                .included()
                .forEach(item -> names.put(
                        "T-%04d".formatted(names.size() + 1), item.testimony().id()));
        return names;
    }

    /**
     * An item of whose custody nothing may be told stays out. So do a person's own words where the State may read them: a day
     * and a street stand in them as they were said.
     */
    private List<Dossier.Item> items(Selection selection, Packet packet, ItemCustody.Told chains, boolean narratives) {
        Map<UUID, Assessment> known = assessments
                .of(selection.included().stream()
                        .map(item -> item.testimony().id())
                        .collect(Collectors.toSet()))
                .there();
        Map<UUID, Selection.Item> byId = selection.included().stream()
                .collect(Collectors.toMap(item -> item.testimony().id(), item -> item));
        List<Dossier.Item> items = new ArrayList<>();
        names(selection).forEach((name, id) -> {
            Dossier.Custody chain = chains.chains().get(name);
            Selection.Item chosen = byId.get(id);
            if (chain != null && chosen != null) {
                items.add(item(
                        name,
                        chosen,
                        known.get(id),
                        chain,
                        packet,
                        new Dossier.Verdict(scope(chosen), narratives, selection.asOf())));
            }
        });
        return items;
    }

    private Dossier.Item item(
            String name,
            Selection.Item chosen,
            @Nullable Assessment assessment,
            Dossier.Custody chain,
            Packet packet,
            Dossier.Verdict verdict) {
        return new Dossier.Item(
                name,
                chosen.testimony(),
                assessment,
                verdict,
                chain,
                attachments(chosen.testimony().id(), new Choice(packet.wish().attachments())));
    }

    private static String scope(Selection.Item chosen) {
        ConsentScope scope = chosen.permission().by();
        return scope == null ? "PUBLISHED" : scope.name();
    }

    private List<Dossier.Attachment> attachments(UUID testimony, Choice choice) {
        try {
            List<Dossier.Attachment> going = vault.attachments(testimony, choice.named(testimony)).stream()
                    .filter(one -> choice.takes(testimony, one.id()))
                    .toList();
            custody.compare(testimony, going);
            return going;
        } catch (Altered altered) {
            throw new Mismatch(altered);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
