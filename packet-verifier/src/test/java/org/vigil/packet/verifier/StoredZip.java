package org.vigil.packet.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes a ZIP byte by byte, as the format has it; each part can be told to lie. */
final class StoredZip {

    /** An entry, with what its two headers say. */
    static final class Entry {
        String name;
        String localName;
        byte[] data;
        int flags = 1 << 11;
        int method;
        int size;
        int localSize;
        int stamp = 0x00210000;
        int external;
        byte[] extra = {};
        byte[] before = {};
        boolean hidden;
        int crc;

        Entry(String name, byte[] data) {
            this.name = name;
            localName = name;
            this.data = data;
            size = data.length;
            localSize = data.length;
            CRC32 sum = new CRC32();
            sum.update(data);
            crc = (int) sum.getValue();
        }

        void renamed(String other) {
            name = other;
            localName = other;
        }
    }

    final List<Entry> entries = new ArrayList<>();
    byte[] comment = {};
    byte[] before = {};
    byte[] after = {};

    StoredZip add(String name, byte[] data) {
        entries.add(new Entry(name, data));
        return this;
    }

    Entry entry(String ending) {
        return entries.stream()
                .filter(entry -> entry.name.endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        List<byte[]> directory = new ArrayList<>();
        for (Entry entry : entries) {
            out.writeBytes(entry.before);
            byte[] central = central(entry, out.size());
            if (!entry.hidden) {
                directory.add(central);
            }
            out.writeBytes(local(entry));
            out.writeBytes(entry.data);
        }
        int at = out.size();
        directory.forEach(out::writeBytes);
        byte[] record = new byte[22];
        ByteBuffer end = little(record).putInt(0x06054b50).putInt(0);
        end.putShort((short) directory.size()).putShort((short) directory.size());
        end.putInt(out.size() - at).putInt(at).putShort((short) comment.length);
        out.writeBytes(record);
        out.writeBytes(comment);
        out.writeBytes(after);
        return out.toByteArray();
    }

    private static byte[] local(Entry entry) {
        byte[] name = entry.localName.getBytes(UTF_8);
        byte[] bytes = new byte[30 + name.length + entry.extra.length];
        ByteBuffer header = little(bytes).putInt(0x04034b50);
        header.putShort((short) 10).putShort((short) entry.flags).putShort((short) entry.method);
        header.putInt(entry.stamp).putInt(entry.crc).putInt(entry.data.length).putInt(entry.localSize);
        header.putShort((short) name.length).putShort((short) entry.extra.length);
        header.put(name).put(entry.extra);
        return bytes;
    }

    private static byte[] central(Entry entry, int at) {
        byte[] name = entry.name.getBytes(UTF_8);
        byte[] bytes = new byte[46 + name.length + entry.extra.length];
        ByteBuffer header = little(bytes).putInt(0x02014b50);
        header.putShort((short) 10).putShort((short) 10).putShort((short) entry.flags);
        header.putShort((short) entry.method).putInt(entry.stamp).putInt(entry.crc);
        header.putInt(entry.data.length).putInt(entry.size).putShort((short) name.length);
        header.putShort((short) entry.extra.length).putShort((short) 0).putInt(0);
        header.putInt(entry.external).putInt(at).put(name).put(entry.extra);
        return bytes;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
