package org.vigil.search.packet;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Period;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.PerpetratorType;

/** Invented dossiers. */
final class Dossiers {
    static final List<String> FORUMS =
            List.of("RU-SK", "ECHR", "UN-SP", "UN-CAT", "UN-CCPR", "WGEID", "ODIHR", "OSCE-MM", "ICC-15", "SHADOW");
    static final Instant FROZEN = Instant.parse("2026-03-14T15:09:26.535Z");
    static final byte[] PICTURE = "not a picture, but bytes".repeat(100).getBytes(StandardCharsets.UTF_8);

    private Dossiers() {}

    static Dossier typical(Level level, boolean stateFacing) {
        return of("UN-SP", level, stateFacing, List.of(Language.RU, Language.EN), Accounts.some(3), Plants.none());
    }

    static Dossier minimal(String forum, Language language) {
        Dossier.Order order = order(forum, Level.L1, false, List.of(language), Plants.none());
        return new Dossier(
                order,
                FROZEN,
                null,
                CaseFacts.none(),
                List.of(),
                List.of(),
                items(order, Accounts.bare(), Plants.none()),
                null,
                0);
    }

    static Dossier of(
            String forum,
            Level level,
            boolean stateFacing,
            List<Language> languages,
            List<Testimony> testimonies,
            Plants plants) {
        Dossier.Order order = order(forum, level, stateFacing, languages, plants);
        return new Dossier(
                order,
                FROZEN,
                new Dossier.AsOf(4711, 815, 9001),
                facts(plants),
                filing(),
                List.of(new Dossier.Gate(
                        "ECHR-TEMPORAL",
                        new Words("События до 16 сентября 2022 г.", "Facts before 16 September 2022"),
                        Dossier.Gate.Result.WARNED,
                        plants.next("свидетельство условия"))),
                items(order, testimonies, plants),
                new Dossier.Log(
                        "size 3\nroot " + "ab".repeat(32) + "\ntime 2026-03-14T00:00:00Z\n",
                        stateFacing ? null : () -> new ByteArrayInputStream(new byte[64])),
                4);
    }

    private static Dossier.Order order(
            String forum, Level level, boolean stateFacing, List<Language> languages, Plants plants) {
        return new Dossier.Order(
                UUID.fromString("7f3a9c21-0000-4000-8000-000000000001"),
                "PKT-2026-7f3a9c21",
                null,
                forum,
                new Words("Специальные процедуры ООН (" + forum + ")", "UN special procedures (" + forum + ")"),
                level,
                new Profile(stateFacing ? Profile.Signer.TIMESTAMP_ONLY : Profile.Signer.ORG, languages, stateFacing),
                plants.next("получатель"),
                plants.next("Сообщение об утверждаемых нарушениях"),
                List.of("CAT 12, 13"),
                1,
                new Dossier.Timestamps(2, true));
    }

    private static CaseFacts facts(Plants plants) {
        return new CaseFacts(
                plants.next("название дела"),
                List.of(
                        event(CaseFacts.Event.Kind.HAPPENED, "2017-03-08", "Похищение", "Abduction", plants),
                        event(
                                CaseFacts.Event.Kind.FILED,
                                "2017-04-02",
                                "Заявление о преступлении",
                                "Crime report",
                                plants),
                        event(CaseFacts.Event.Kind.DONE, "2017-04-05", "Зарегистрировано", "Registered", plants),
                        event(
                                CaseFacts.Event.Kind.NOT_DONE,
                                "2017-04-08",
                                "Нет решения в течение 3 дней",
                                "No decision within 3 days",
                                plants),
                        new CaseFacts.Event(
                                CaseFacts.Event.Kind.NOT_DONE, null, new Words("Нет ответа", "No answer"), null)),
                List.of(new CaseFacts.Person(
                        "P-01",
                        new Words("пострадавший", "victim"),
                        Words.same(plants.next("заметка о человеке")),
                        List.of("T-0001"))),
                List.of(new CaseFacts.Position(
                        new OfficialPosition(
                                Attribution.OFFICIAL_DENY_ACT,
                                PerpetratorType.POLICE,
                                Period.parse("2017-04-20"),
                                plants.next("Таких людей здесь нет")),
                        plants.next("пресс-служба, 20 апреля"),
                        List.of("T-0001"))));
    }

    private static CaseFacts.Event event(CaseFacts.Event.Kind kind, String on, String ru, String en, Plants plants) {
        return new CaseFacts.Event(
                kind, Period.parse(on), new Words(ru, en), Words.same(plants.next("подробность, № 1234")));
    }

    private static List<Dossier.Section> filing() {
        return List.of(
                new Dossier.Section(
                        new Words("1. Заявитель", "1. The applicant"),
                        List.of(
                                new Dossier.Field(new Words("Имя", "Name"), Words.same(""), Dossier.Filling.BY_HAND),
                                field("Представитель", "Representative", "адвокат", "advocate"))),
                new Dossier.Section(
                        new Words("2. Обстоятельства", "2. Circumstances"),
                        List.of(field(
                                "Что произошло",
                                "What happened",
                                "Люди были задержаны без решения суда и удерживались в неофициальном месте. "
                                        .repeat(12),
                                "People were held without a court order at an unofficial place of detention. "
                                        .repeat(12)))),
                new Dossier.Section(
                        new Words("3. Чего мы просим", "3. What is asked"),
                        List.of(field("Просьба", "Request", "Провести проверку.", "To look into it."))));
    }

    private static Dossier.Field field(String labelRu, String labelEn, String ru, String en) {
        return new Dossier.Field(new Words(labelRu, labelEn), new Words(ru, en), Dossier.Filling.TEXT);
    }

    private static List<Dossier.Item> items(Dossier.Order order, List<Testimony> testimonies, Plants plants) {
        return IntStream.range(0, testimonies.size())
                .mapToObj(at -> item(order, "T-%04d".formatted(at + 1), testimonies.get(at), testimonies, plants))
                .toList();
    }

    private static Dossier.Item item(
            Dossier.Order order, String name, Testimony testimony, List<Testimony> all, Plants plants) {
        boolean guarded = order.profile().stateFacing() || order.level().isShareable();
        return new Dossier.Item(
                name,
                testimony,
                assessment(testimony, all),
                new Dossier.Verdict("UN_CONFIDENTIAL", true, 4700),
                custody(guarded ? name : testimony.id().toString(), guarded ? null : plants.next("m-7")),
                testimony.acts().size() < 2 ? List.of() : List.of(picture("att-01", true), picture("att-02", false)));
    }

    static Dossier.Attachment picture(String name, boolean noFace) {
        Dossier.Blob blob =
                new Dossier.Blob("jpg", "image/jpeg", sha256(PICTURE), () -> new ByteArrayInputStream(PICTURE));
        return new Dossier.Attachment(
                name,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                "image/jpeg",
                "cd".repeat(32),
                blob,
                new Dossier.Blob("age", "application/octet-stream", blob.sha256(), blob.content()),
                noFace);
    }

    private static @Nullable Assessment assessment(Testimony testimony, List<Testimony> all) {
        return all.size() < 2
                ? null
                : Accounts.assessment(
                        testimony.id(), all.get(0).id(), all.get(1).id());
    }

    /** Real links, each with the hash of the one before it. */
    private static Dossier.Custody custody(String item, @Nullable String actor) {
        List<String> links = new ArrayList<>();
        String previous = "";
        for (String type : List.of("RECEIVED", "HASHED", "STORED", "VERIFIED", "EXPORTED")) {
            Map<String, Object> link = new TreeMap<>(Map.of(
                    "item",
                    item,
                    "sequence",
                    links.size(),
                    "type",
                    type,
                    "at",
                    actor == null ? "2026-03-01T00:00:00Z" : "2026-03-01T10:11:12Z",
                    "actor",
                    actor == null ? "intake" : actor,
                    "role",
                    "intake",
                    "purpose",
                    "testimony",
                    "salt",
                    "0123456789abcdef".repeat(2),
                    "commitment",
                    "ef".repeat(32)));
            if (type.equals("HASHED")) {
                link.put("sha256After", "cd".repeat(32));
            }
            if (!previous.isEmpty()) {
                link.put("previousHash", previous);
            }
            byte[] line = CanonicalJson.of(link);
            links.add(new String(line, StandardCharsets.UTF_8));
            MessageDigest digest = Digest.of("SHA-256");
            digest.update((byte) 0);
            digest.update(line);
            previous = HexFormat.of().formatHex(digest.digest());
        }
        return new Dossier.Custody(links, previous, links.size() - 1, 7, "{\"item\":\"" + item + "\"}");
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Digest.of("SHA-256").digest(bytes));
    }
}
