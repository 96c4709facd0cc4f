package org.vigil.search.packet.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Signs a PDF as PAdES-B, by appending to it: what was there stays byte for byte. The same PDF, time and RSA key give the
 * same bytes.
 */
public final class PdfSigner {
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

    private final Cms cms;

    PdfSigner(Identity identity) {
        this.cms = new Cms(identity);
    }

    /** The signed document; the time is a claim of the signer, to the second. */
    public byte[] sign(byte[] pdf, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // Otherwise the identifier of the new revision comes from the clock.
            document.setDocumentId(at.toEpochMilli());
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES);
            signature.setSignDate(calendar(at));
            document.addSignature(signature, content -> cms.pades(content.readAllBytes()));
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException unreadable) {
            throw new IllegalStateException("the PDF cannot be signed", unreadable);
        }
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}
