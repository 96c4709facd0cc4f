package org.vigil.gateway.custody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vigil.gateway.calls.CustodyRecord;

/** A checkpoint as the files of an evidence packet, with the key to check it. */
final class CheckpointZip {
    private CheckpointZip() {}

    static byte[] of(CustodyRecord.Checkpoint checkpoint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "checkpoint.txt", checkpoint.text().getBytes(StandardCharsets.US_ASCII));
            add(zip, "checkpoint.txt.sig", Base64.getDecoder().decode(checkpoint.signature()));
            add(zip, "custody-public.pem", checkpoint.publicKey().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315_532_800_000L);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
