package org.vigil.search.packet;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Language;

/** Writes {@code packet.json}: what a packet is, what lies in it, and what it proves. */
record PacketJson(Dossier dossier) {
    static final String SCHEMA = "schema/packet-1.json";

    byte[] bytes(List<DescribedItem> items) {
        Dossier.Order order = dossier.order();
        Map<String, @Nullable Object> packet = new LinkedHashMap<>();
        packet.put("schema", SCHEMA);
        packet.put("packetId", order.packet().toString());
        packet.put("number", order.number());
        packet.put("supersedes", order.supersedes());
        packet.put("forum", order.forum());
        packet.put("level", order.level());
        packet.put("profile", order.profile());
        packet.put("frozenAt", frozenAt());
        packet.put("asOf", dossier.isGuarded() ? null : dossier.asOf());
        packet.put("requestedBy", "P-requester");
        packet.put("approvedBy", java.util.Collections.nCopies(order.approvals(), "P-approver"));
        packet.put("recipient", isOpen() ? order.recipient() : null);
        packet.put("purpose", purpose());
        packet.put("legalBasis", order.legalBasis());
        packet.put("items", items.stream().map(this::item).toList());
        packet.put("excludedCount", Excluded.shown(dossier));
        packet.put("gates", dossier.gates().stream().map(this::gate).toList());
        packet.put("timestamps", order.timestamps());
        packet.put(
                "limits",
                Limits.keys(dossier.level()).stream()
                        .map(key -> words(new Words(
                                Phrases.in(Language.RU).say(key),
                                Phrases.in(Language.EN).say(key))))
                        .toList());
        return CanonicalJson.of(packet);
    }

    /** An item with its sheet and the files that it consists of. */
    record DescribedItem(Dossier.Item item, ItemSheet sheet, List<Hashed> files) {}

    private Map<String, @Nullable Object> item(DescribedItem described) {
        Dossier.Item item = described.item();
        ItemSheet sheet = described.sheet();
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("id", item.name());
        written.put("title", words(sheet.title()));
        written.put("type", sheet.type());
        written.put("files", described.files().stream().map(PacketJson::file).toList());
        written.put("account", account(sheet));
        written.put("verification", sheet.verification());
        written.put("consent", ConsentJson.shortly(dossier, item.verdict()));
        written.put(
                "custody",
                Map.of(
                        "entries", item.custody().links().size(),
                        "headSequence", item.custody().headSequence(),
                        "headHash", item.custody().headHash(),
                        "leafIndex", item.custody().leafIndex()));
        written.put("redactions", sheet.redactions());
        return written;
    }

    private static Map<String, @Nullable Object> account(ItemSheet sheet) {
        Map<String, @Nullable Object> account = new LinkedHashMap<>();
        account.put("receivedOn", sheet.receivedOn());
        account.put(
                "language", sheet.narrative() == null ? null : sheet.narrative().language());
        account.put("connection", sheet.source().connection());
        account.put("material", new ArrayList<>(sheet.source().material()));
        return account;
    }

    private static Map<String, Object> file(Hashed file) {
        return Map.of(
                "path", file.path(),
                "bytes", file.bytes(),
                "sha256", file.sha256(),
                "sha512", file.sha512(),
                "mediaType", file.mediaType(),
                "role", file.role().code());
    }

    private Map<String, @Nullable Object> gate(Dossier.Gate gate) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("rule", gate.rule());
        written.put("result", gate.result().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        written.put("evidence", isOpen() ? gate.evidence() : null);
        return written;
    }

    private static Map<String, String> words(Words words) {
        return Map.of("en", words.en(), "ru", words.ru());
    }

    private String frozenAt() {
        return dossier.stateFacing()
                ? dossier.statedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString()
                : dossier.statedAt().toString();
    }

    /** Free text goes only where it is confidential and not to the State. */
    private boolean isOpen() {
        return !dossier.isGuarded();
    }

    private String purpose() {
        return isOpen()
                ? dossier.order().purpose()
                : Phrases.in(Language.EN)
                        .say(
                                "index.purpose.general",
                                dossier.order().forumTitle().en());
    }
}
