package org.vigil.intake.attachment;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Proves, by reading it again, that a PDF holds pages with one picture each and nothing else. */
final class PdfProof {
    /** Everything that a dictionary of the copy needs to say; a name that is not here is something left over. */
    private static final Set<String> NEEDED = Set.of(
            "Type",
            "Subtype",
            "Version",
            "Pages",
            "Kids",
            "Count",
            "Parent",
            "MediaBox",
            "Resources",
            "Contents",
            "XObject",
            "Length",
            "Filter",
            "Width",
            "Height",
            "ColorSpace",
            "BitsPerComponent",
            "Im1");

    private PdfProof() {}

    /** Throws {@link Unfit} if anything is left that is no part of a picture of a page. */
    static void require(byte[] copy) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy)) {
            if (document.getDocumentInformation().getCOSObject().size() > 0
                    || document.getDocumentCatalog().getMetadata() != null) {
                throw new Unfit(Unfit.Reason.METADATA_LEFT);
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                require(object.getObject());
            }
        }
    }

    private static void require(COSBase object) throws IOException {
        if (!(object instanceof COSDictionary dictionary)) {
            return;
        }
        for (COSName name : dictionary.keySet()) {
            if (!NEEDED.contains(name.getName())) {
                throw new Unfit(Unfit.Reason.METADATA_LEFT);
            }
            // References are objects of their own, and come by themselves.
            if (!(dictionary.getItem(name) instanceof COSObject)) {
                require(dictionary.getItem(name));
            }
        }
        if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
            try (var picture = stream.createRawInputStream()) {
                ImageProof.require(picture.readAllBytes());
            }
        }
    }
}
