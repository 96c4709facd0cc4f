package org.vigil.e2e.scan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;

/**
 * Prints everything that an index holds: of every segment on the disk, whether a commit still mentions it or not, and of
 * every document, deleted ones included. Runs as a process of its own with the jars of the node, whose codecs it needs,
 * and on a copy of the folder, which it changes.
 */
final class LuceneText {

    private LuceneText() {}

    public static void main(String[] folders) throws IOException {
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        for (String folder : folders) {
            try (Directory copy = FSDirectory.open(Path.of(folder))) {
                printSegments(copy, out);
            }
        }
        out.flush();
    }

    private static void printSegments(Directory copy, OutputStream out) throws IOException {
        Map<String, Codec> codecs = new HashMap<>();
        List<String> segments = new ArrayList<>();
        for (String file : copy.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS + "_")) {
                SegmentInfos.readCommit(copy, file).forEach(info -> codecs.put(info.info.name, info.info.getCodec()));
                copy.deleteFile(file);
            } else if (file.endsWith(".si")) {
                segments.add(IndexFileNames.stripExtension(file));
            }
        }
        long generation = 0;
        for (String segment : segments) {
            printSegment(copy, segment, codecs, ++generation, out);
        }
    }

    private static void printSegment(
            Directory copy, String segment, Map<String, Codec> codecs, long generation, OutputStream out)
            throws IOException {
        List<Codec> candidates =
                new ArrayList<>(codecs.values().stream().distinct().toList());
        Codec.availableCodecs().stream().sorted().map(Codec::forName).forEach(candidates::add);
        Codec known = codecs.get(segment);
        if (known != null) {
            candidates.add(0, known);
        }
        for (Codec codec : candidates) {
            if (couldPrint(copy, segment, codec, generation, out)) {
                return;
            }
        }
        throw new IOException("No codec reads the segment " + segment);
    }

    /** A segment does not say which codec wrote it; only its commit does, and that may be gone or not yet written. */
    private static boolean couldPrint(Directory copy, String segment, Codec codec, long generation, OutputStream out)
            throws IOException {
        SegmentInfos alone = new SegmentInfos(Version.LATEST.major);
        try {
            SegmentInfo info = codec.segmentInfoFormat().read(copy, segment, id(copy, segment), IOContext.READONCE);
            info.setCodec(codec);
            alone.add(new SegmentCommitInfo(info, 0, 0, -1, -1, -1, StringHelper.randomId()));
            alone.setNextWriteGeneration(generation);
            alone.commit(copy);
        } catch (IOException | IllegalArgumentException otherCodec) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(copy)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                new LeafText(leaf.reader(), out).print();
            }
            return true;
        } catch (IOException | IllegalArgumentException otherCodec) {
            return false;
        } finally {
            copy.deleteFile(alone.getSegmentsFileName());
        }
    }

    private static byte[] id(Directory copy, String segment) throws IOException {
        try (ChecksumIndexInput input = copy.openChecksumInput(segment + ".si", IOContext.READONCE)) {
            CodecUtil.checkHeader(input, "Lucene90SegmentInfo", 0, Integer.MAX_VALUE);
            byte[] id = new byte[StringHelper.ID_LENGTH];
            input.readBytes(id, 0, id.length);
            return id;
        }
    }
}
