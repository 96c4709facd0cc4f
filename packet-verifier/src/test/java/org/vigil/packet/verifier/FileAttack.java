package org.vigil.packet.verifier;

import static org.vigil.packet.verifier.SamplePacket.SIGNATURE;
import static org.vigil.packet.verifier.finding.Code.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.finding.Code;

/** What can be done to the files of a packet by somebody who has it, has read how it is made, and has keys of their own. */
@SuppressWarnings("ImmutableEnumChecker")
enum FileAttack {
    ADD_A_FILE(packet -> packet.put("data/items/T-0001/extra.txt", "x"), FILE_UNLISTED),
    DELETE_A_FILE(packet -> packet.files.remove("data/items/T-0001/item.json"), FILE_MISSING),
    RENAME_A_FILE(packet -> move(packet, "data/load-file.csv", "data/load-fila.csv"), FILE_MISSING),
    SWAP_TWO_FILES(packet -> swap(packet, "data/items/T-0001/item.json", "data/items/T-0002/item.json"), FILE_CHANGED),
    CHANGE_A_FILE(packet -> packet.put("data/items/T-0001/item.json", "{\"id\":\"T-0009\"}"), FILE_CHANGED),
    CUT_A_FILE(packet -> packet.put("data/02-chronology.ru.pdf", "%PDF"), FILE_CHANGED),
    CHANGE_A_FILE_AND_THE_LISTS(
            packet -> {
                packet.put("data/items/T-0001/item.json", "{\"id\":\"T-0009\"}");
                packet.describe().list();
            },
            SIGNATURE_WRONG),
    ADD_A_FILE_AND_LIST_IT(
            packet -> {
                packet.put("data/items/T-0001/extra.txt", "x");
                packet.describe().list();
            },
            SIGNATURE_WRONG),
    ADD_A_TAG_FILE(packet -> packet.put("README.txt", "x"), FILE_UNLISTED),
    ADD_A_TOOL(packet -> packet.put("tools/run-me.sh", "x"), FILE_UNLISTED),
    ADD_A_FILE_AMONG_THE_SIGNATURES(packet -> packet.put("signatures/readme.txt", "x"), FILE_UNLISTED),
    REPLACE_THE_INSTRUCTIONS(packet -> packet.put("VERIFY.ru.txt", "All is well.\n"), FILE_CHANGED),
    DROP_A_LINE_OF_ONE_LIST(
            packet -> packet.put(
                    "manifest-sha512.txt",
                    packet.text("manifest-sha512.txt").lines().skip(1).reduce("", (all, line) -> all + line + '\n')),
            MANIFESTS_DISAGREE),
    NAME_A_FILE_OUTSIDE_IN_A_LIST(
            packet -> packet.put(
                    "manifest-sha256.txt",
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ../../etc/passwd\n"
                            + packet.text("manifest-sha256.txt")),
            MANIFEST_FORM),
    EMPTY_ALL_LISTS(
            packet -> {
                packet.put("manifest-sha256.txt", "");
                packet.put("manifest-sha512.txt", "");
                packet.put("tagmanifest-sha256.txt", "");
            },
            FILE_UNLISTED),
    ANOTHER_SIZE(
            packet -> packet.put("bag-info.txt", packet.text("bag-info.txt").replace("Oxum: ", "Oxum: 1")), BAG_OXUM),
    ANOTHER_BAG(
            packet -> packet.put("bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n"), BAG_FORM),

    STRIP_THE_SIGNATURE(packet -> packet.files.remove(SIGNATURE), SIGNATURE_MISSING),
    STRIP_SIGNATURE_AND_TOKEN(
            packet -> {
                packet.files.remove(SIGNATURE);
                packet.files.remove(packet.token());
            },
            SIGNATURE_MISSING),
    SIGN_WITH_ANOTHER_KEY_OF_THE_SAME_NAME(
            packet -> packet.sign(packet.cast.foreigner()).stamp(packet.cast.authority()), SIGNER_OTHER_ANCHOR),
    SIGNATURE_OF_ANOTHER_PACKET(
            packet -> packet.files.put(SIGNATURE, Sealer.cades(new byte[] {1}, packet.cast.signer(), Sealer.Flaw.NONE)),
            SIGNATURE_WRONG),
    SIGN_WITHOUT_NAMING_THE_CERTIFICATE(
            packet -> flawed(packet, Sealer.Flaw.WITHOUT_CERTIFICATE_ATTRIBUTE), SIGNATURE_CERTIFICATE),
    ENCLOSE_THE_CONTENT(packet -> flawed(packet, Sealer.Flaw.ATTACHED), SIGNATURE_FORM),
    SIGN_WITH_A_CERTIFICATE_FOR_TIMES(
            packet -> packet.sign(packet.cast.authority()).stamp(packet.cast.authority()), SIGNER_USAGE),
    BYTES_AFTER_THE_SIGNATURE(
            packet -> {
                byte[] signature = packet.bytes(SIGNATURE);
                packet.files.put(SIGNATURE, Arrays.copyOf(signature, signature.length + 1));
                packet.stamp(packet.cast.authority());
            },
            SIGNATURE_FORM),
    EXPIRED_SIGNER(packet -> recast(packet, expiring(packet.cast, Duration.ofDays(5), null)), SIGNER_EXPIRED),
    EXPIRED_ANCHOR(packet -> recast(packet, expiring(packet.cast, null, Duration.ofDays(5))), SIGNER_EXPIRED),

    STRIP_THE_TOKEN(packet -> packet.files.remove(packet.token()), TOKEN_MISSING),
    TOKEN_OF_ANOTHER_PACKET(
            packet -> packet.files.put(
                    packet.token(), Sealer.stamp(new byte[] {1}, packet.cast.authority(), Sealer.SIGNED)),
            TOKEN_OTHER_DATA),
    TOKEN_OF_A_FOREIGN_CLOCK(packet -> packet.stamp(packet.cast.foreignAuthority()), AUTHORITY_OTHER_ANCHOR),
    TOKEN_BY_WHO_MAY_NOT(
            packet -> packet.files.put(
                    packet.token(), Sealer.stampBy(packet.cast.signer(), packet.stamped(), packet.cast.authority())),
            TOKEN_CERTIFICATE),
    TOKEN_THAT_WAS_REFUSED(
            packet -> packet.files.put(packet.token(), Sealer.refusal(packet.stamped(), packet.cast.authority())),
            TOKEN_REFUSED),
    TOKEN_THAT_IS_NO_RESPONSE(
            packet -> packet.files.put(
                    packet.token(), Sealer.cades(packet.stamped(), packet.cast.authority(), Sealer.Flaw.ATTACHED)),
            TOKEN_FORM),
    TOKEN_BEFORE_THE_CLOCK_WAS_CERTIFIED(
            packet -> packet.files.put(
                    packet.token(),
                    Sealer.stamp(packet.stamped(), packet.cast.authority(), Identity.BORN.minus(Duration.ofDays(400)))),
            AUTHORITY_EXPIRED),
    TOKEN_UNDER_A_NUMBER_TOO_HIGH(packet -> move(packet, packet.token(), SIGNATURE + ".2.tsr"), TOKEN_MISSING),

    TRUNCATE_CUSTODY(packet -> custody(packet, lines -> lines.remove(2), false), CUSTODY_HEAD),
    TRUNCATE_CUSTODY_AND_MOVE_THE_HEAD(packet -> custody(packet, lines -> lines.remove(2), true), CUSTODY_PROOF),
    DROP_THE_FIRST_LINK(packet -> custody(packet, lines -> lines.remove(0), true), CUSTODY_CHAIN),
    REORDER_CUSTODY(packet -> custody(packet, lines -> Collections.swap(lines, 0, 1), true), CUSTODY_CHAIN),
    REWRITE_THE_WHOLE_CHAIN(packet -> custody(packet, FileAttack::rewrite, true), CUSTODY_PROOF),
    EMPTY_CUSTODY(packet -> custody(packet, List::clear, false), CUSTODY_CHAIN),
    SPACE_IN_A_LINK(
            packet -> custody(packet, lines -> lines.set(0, lines.get(0).replace(":", ": ")), true), CUSTODY_FORM),
    SWAP_TWO_CHAINS(
            packet -> {
                swap(packet, "data/items/T-0001/custody.jsonl", "data/items/T-0003/custody.jsonl");
                packet.list();
            },
            CUSTODY_HEAD),
    SWAP_TWO_PROOFS(
            packet -> {
                swap(packet, "data/log/proofs/T-0001.json", "data/log/proofs/T-0003.json");
                packet.list();
            },
            CUSTODY_PROOF),
    PROOF_FOR_AN_ITEM_THAT_IS_NOT_THERE(
            packet -> {
                packet.put("data/log/proofs/T-0009.json", packet.text("data/log/proofs/T-0001.json"));
                packet.list();
            },
            CUSTODY_PROOF),
    CHECKPOINT_OF_ANOTHER_LOG(
            packet -> {
                packet.put("data/log/checkpoint.txt", SamplePacket.stateFacing().text("data/log/checkpoint.txt"));
                packet.list();
            },
            CUSTODY_PROOF),
    CHECKPOINT_WITH_A_FOURTH_LINE(
            packet -> {
                packet.put("data/log/checkpoint.txt", packet.text("data/log/checkpoint.txt") + "note x\n");
                packet.list();
            },
            CHECKPOINT_FORM),

    REPLAY_UNDER_ANOTHER_NUMBER(packet -> packet.number = "PKT-2026-00000001", PACKET_NUMBER),
    DESCRIBE_A_FILE_THAT_IS_NOT_THERE(
            packet -> {
                packet.put("data/items/T-0001/extra.txt", "x");
                packet.describe();
                packet.files.remove("data/items/T-0001/extra.txt");
                packet.list();
            },
            PACKET_ITEM_FILES),
    HIDE_A_FILE_FROM_THE_DESCRIPTION(
            packet -> {
                packet.put("data/items/T-0001/extra.txt", "x");
                packet.list();
            },
            PACKET_ITEM_FILES),
    SAY_A_FIELD_TWICE(
            packet -> {
                packet.put(
                        "data/packet.json",
                        packet.text("data/packet.json").replace("{\"forum\"", "{\"forum\":1,\"forum\""));
                packet.list();
            },
            PACKET_FORM),
    WRITE_NUMBERS_ANOTHER_WAY(
            packet -> {
                packet.put(
                        "data/packet.json",
                        packet.text("data/packet.json").replace("\"entries\":1,", "\"entries\":1.0,"));
                packet.list();
            },
            PACKET_FORM),
    CALL_IT_UNSIGNED(
            packet -> {
                packet.put(
                        "data/packet.json", packet.text("data/packet.json").replace("\"org\"", "\"timestamp-only\""));
                packet.list();
            },
            SIGNATURE_UNEXPECTED),
    INDEX_WITHOUT_SIGNATURE(
            packet -> {
                packet.put("data/00-index.ru.pdf", "%PDF-1.7");
                packet.list().sign(packet.cast.signer()).stamp(packet.cast.authority());
            },
            INDEX_SIGNATURE),
    INDEX_WITH_A_SECOND_PART(
            packet -> {
                packet.put("data/00-index.ru.pdf", packet.text("data/00-index.ru.pdf") + "2 0 obj\nendobj\n");
                packet.list().sign(packet.cast.signer()).stamp(packet.cast.authority());
            },
            INDEX_SIGNATURE),
    INDEX_OF_ANOTHER_SIGNER(
            packet -> {
                packet.files.put("data/00-index.ru.pdf", SamplePdf.signed(packet.cast.foreigner()));
                packet.list().sign(packet.cast.signer()).stamp(packet.cast.authority());
            },
            INDEX_SIGNER);

    private final Consumer<SamplePacket> deed;
    final Code expected;

    FileAttack(Consumer<SamplePacket> deed, Code expected) {
        this.deed = deed;
        this.expected = expected;
    }

    SamplePacket packet() {
        SamplePacket packet = SamplePacket.signed();
        deed.accept(packet);
        return packet;
    }

    private static void move(SamplePacket packet, String from, String to) {
        packet.files.put(to, Objects.requireNonNull(packet.files.remove(from)));
    }

    private static void swap(SamplePacket packet, String one, String other) {
        byte[] kept = packet.bytes(one);
        packet.files.put(one, packet.bytes(other));
        packet.files.put(other, kept);
    }

    private static void flawed(SamplePacket packet, Sealer.Flaw flaw) {
        packet.files.put(SIGNATURE, Sealer.cades(packet.bytes("tagmanifest-sha256.txt"), packet.cast.signer(), flaw));
        packet.stamp(packet.cast.authority());
    }

    private static void custody(SamplePacket packet, Consumer<List<String>> change, boolean describe) {
        List<String> lines = new ArrayList<>(packet.lines("T-0001"));
        change.accept(lines);
        packet.put(
                "data/items/T-0001/custody.jsonl",
                lines.stream().map(line -> line + '\n').reduce("", String::concat));
        if (describe) {
            packet.describe();
        }
        packet.list();
    }

    private static void rewrite(List<String> lines) {
        String before = "";
        for (int sequence = 0; sequence < lines.size(); sequence++) {
            String link = SamplePacket.link("00000000-0000-4000-8000-000000000001", sequence, before)
                    .replace("\"a1\"", "\"b2\"");
            lines.set(sequence, link);
            before = SampleLog.hash(link);
        }
    }

    private static void recast(SamplePacket packet, SamplePacket.Cast cast) {
        SamplePacket other = SamplePacket.signed(cast);
        packet.cast = cast;
        packet.files.clear();
        packet.files.putAll(Map.copyOf(other.files));
    }

    private static SamplePacket.Cast expiring(
            SamplePacket.Cast cast, @Nullable Duration leaf, @Nullable Duration root) {
        Duration usual = Duration.ofDays(3650);
        Identity signer = Identity.issued(
                "Signer", Identity.Kind.SIGNER.of(leaf == null ? usual : leaf), root == null ? usual : root);
        return new SamplePacket.Cast(signer, cast.authority(), cast.foreigner(), cast.foreignAuthority());
    }
}
