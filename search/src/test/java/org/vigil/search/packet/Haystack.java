package org.vigil.search.packet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be read out of files: their names, bytes, streams within them unpacked, and text as it is shown. */
final class Haystack {
    private final List<String> straws = new ArrayList<>();

    static Haystack of(Map<String, byte[]> files) throws IOException {
        Haystack haystack = new Haystack();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            haystack.add(file.getKey().getBytes(StandardCharsets.UTF_8));
            haystack.add(file.getValue());
            if (file.getKey().endsWith(".pdf")) {
                haystack.addPdf(file.getValue());
            } else if (file.getKey().endsWith(".docx")) {
                haystack.addZip(file.getValue());
            }
        }
        return haystack;
    }

    /** Those of them that can be found, however they are cased or broken into lines. */
    List<String> found(List<String> needles) {
        return needles.stream()
                .filter(needle -> straws.stream().anyMatch(straw -> straw.contains(plain(needle))))
                .toList();
    }

    private void add(byte[] bytes) {
        straws.add(plain(new String(bytes, StandardCharsets.UTF_8)));
        straws.add(plain(new String(bytes, StandardCharsets.UTF_16BE)));
    }

    private void addPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            straws.add(plain(new PDFTextStripper().getText(document)));
            straws.add(plain(String.valueOf(document.getDocumentInformation().getCOSObject())));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject held = document.getDocument().getObjectFromPool(key);
                COSBase object = held.getObject();
                straws.add(plain(String.valueOf(object)));
                if (object instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        add(in.readAllBytes());
                    }
                }
            }
        }
    }

    private void addZip(byte[] bytes) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                add(entry.getName().getBytes(StandardCharsets.UTF_8));
                add(in.readAllBytes());
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
