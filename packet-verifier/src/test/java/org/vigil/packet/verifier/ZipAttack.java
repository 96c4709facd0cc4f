package org.vigil.packet.verifier;

import static org.vigil.packet.verifier.finding.Code.*;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.vigil.packet.verifier.finding.Code;

/** What can be done to the container, while every file in it stays as it is. */
@SuppressWarnings("ImmutableEnumChecker")
enum ZipAttack {
    SAME_NAME_TWICE(zip -> insert(zip, "data/load-file.csv", "other"), PATH_DUPLICATE),
    NAME_IN_OTHER_CASE(zip -> insert(zip, "data/Load-File.csv", "other"), PATH_COLLISION),
    NAME_IN_OTHER_LETTERS(
            zip -> {
                insert(zip, "data/\u00e9.txt", "x");
                insert(zip, "data/e\u0301.txt", "x");
            },
            PATH_COLLISION),
    SYMBOLIC_LINK(
            zip -> {
                insert(zip, "data/link", "/etc/passwd");
                zip.entry("data/link").external = 0120777 << 16;
            },
            PATH_LINK),
    FOLDER_ENTRY(zip -> insert(zip, "data/items/", ""), PATH_LINK),
    SLIP(zip -> insert(zip, "../../.bashrc", "x"), PATH_UNSAFE),
    SLIP_WITHIN(zip -> insert(zip, "data/../data/load-file.csv", "x"), PATH_UNSAFE),
    ABSOLUTE(zip -> zip.entries.add(0, new StoredZip.Entry("/etc/passwd", new byte[0])), PATH_UNSAFE),
    DRIVE(zip -> zip.entries.add(0, new StoredZip.Entry("c:/x", new byte[0])), PATH_UNSAFE),
    BACKSLASH(zip -> insert(zip, "data\\x.txt", "x"), PATH_UNSAFE),
    CONTROL_LETTERS(zip -> insert(zip, "data/\u001b[2Jx", "x"), PATH_UNSAFE),
    LONG_NAME(zip -> insert(zip, "data/" + "x".repeat(200), "x"), PATH_FORM),
    SECOND_FOLDER(zip -> zip.add("PKT-2026-00000001/bagit.txt", new byte[0]), FOLDER_SECOND),
    FILE_BESIDE_THE_FOLDER(zip -> zip.add("readme.txt", new byte[0]), FOLDER_SECOND),
    BYTES_BEFORE(zip -> zip.before = new byte[] {'M', 'Z'}, ZIP_EXTRA_BYTES),
    BYTES_AFTER(zip -> zip.after = new byte[] {0}, ZIP_EXTRA_BYTES),
    BYTES_BETWEEN(zip -> zip.entry("load-file.csv").before = new byte[] {0}, ZIP_EXTRA_BYTES),
    COMMENT(zip -> zip.comment = new byte[] {'x'}, ZIP_FORM),
    FILE_THAT_ONLY_SOME_SEE(
            zip -> {
                insert(zip, "data/secret.txt", "x");
                zip.entry("data/secret.txt").hidden = true;
            },
            ZIP_EXTRA_BYTES),
    COMPRESSED_BOMB(ZipAttack::bomb, ZIP_PACKED),
    ENCRYPTED(zip -> zip.entry("load-file.csv").flags |= 1, ZIP_PACKED),
    SIZES_AFTERWARDS(zip -> zip.entry("load-file.csv").flags |= 8, ZIP_FORM),
    TWO_NAMES_FOR_ONE_FILE(
            zip -> zip.entry("load-file.csv").localName = SamplePacket.NUMBER + "/data/load-fila.csv",
            ZIP_HEADERS_DISAGREE),
    TWO_SIZES_FOR_ONE_FILE(zip -> zip.entry("load-file.csv").localSize--, ZIP_HEADERS_DISAGREE),
    SMALLER_THAN_ITS_BYTES(zip -> zip.entry("load-file.csv").size--, ZIP_PACKED),
    ANOTHER_CHECKSUM(zip -> zip.entry("load-file.csv").crc++, ZIP_CHECKSUM),
    ANOTHER_DATE(zip -> zip.entry("load-file.csv").stamp++, ZIP_FORM),
    EXTRA_FIELD(zip -> zip.entry("load-file.csv").extra = new byte[] {1, 2, 0, 0}, ZIP_FORM),
    OTHER_ORDER(zip -> Collections.swap(zip.entries, 3, 4), ZIP_ORDER),
    BYTES_CHANGED_WITHOUT_THE_CHECKSUM(
            zip -> {
                StoredZip.Entry entry = zip.entry("load-file.csv");
                entry.data = entry.data.clone();
                entry.data[0] ^= 1;
            },
            ZIP_CHECKSUM);

    private final Consumer<StoredZip> deed;
    final Code expected;

    ZipAttack(Consumer<StoredZip> deed, Code expected) {
        this.deed = deed;
        this.expected = expected;
    }

    byte[] zip() {
        StoredZip zip = SamplePacket.signed().zip();
        deed.accept(zip);
        return zip.write();
    }

    private static void insert(StoredZip zip, String path, String content) {
        StoredZip.Entry entry = new StoredZip.Entry(
                SamplePacket.NUMBER + "/" + path, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.entries.add(2, entry);
    }

    /** A megabyte of nothing in a kilobyte; a real one would say terabytes. */
    private static void bomb(StoredZip zip) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(new byte[1 << 20]);
        deflater.finish();
        byte[] packed = new byte[1 << 12];
        int length = deflater.deflate(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(packed, 0, length);
        deflater.end();
        StoredZip.Entry entry = zip.entry("load-file.csv");
        entry.data = Arrays.copyOf(packed, length);
        entry.method = 8;
        entry.size = 1 << 20;
        entry.localSize = 1 << 20;
    }
}
