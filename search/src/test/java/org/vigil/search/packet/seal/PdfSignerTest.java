package org.vigil.search.packet.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfSignerTest {
    private static final Instant AT = Instant.parse("2026-03-01T10:20:30Z");

    private final PdfSigner signer = new PdfSigner(TestKeys.SIGNER);

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        byte[] pdf = SamplePdf.bytes();

        assertThat(signer.sign(pdf, AT)).isEqualTo(signer.sign(pdf, AT));
        assertThat(signer.sign(pdf, AT.plusSeconds(1))).isNotEqualTo(signer.sign(pdf, AT));
    }

    @Test
    void appendsAndChangesNothing() throws IOException {
        byte[] pdf = SamplePdf.bytes();

        byte[] signed = signer.sign(pdf, AT);

        assertThat(Arrays.copyOf(signed, pdf.length)).isEqualTo(pdf);
    }

    @Test
    void leavesItTheArchivalPdfThatItWas() throws Exception {
        byte[] pdf = SamplePdf.bytes();
        assertThat(complaints(pdf)).isEmpty();

        assertThat(complaints(signer.sign(pdf, AT))).isEmpty();
    }

    @Test
    void coversTheWholeDocumentAsPadesWantsIt() throws Exception {
        byte[] signed = signer.sign(SamplePdf.bytes(), AT);

        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature signature = document.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(signed.length);

            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(signed)),
                    // Behind the signature the room that was kept for it is filled with zeros.
                    new ASN1InputStream(signature.getContents(signed)));
            SignerInformation info =
                    cms.getSignerInfos().getSigners().iterator().next();
            assertThat(info.verify(new JcaSimpleSignerInfoVerifierBuilder().build(TestKeys.SIGNER.certificate())))
                    .isTrue();
            assertThat(info.getSignedAttributes().get(CMSAttributes.signingTime))
                    .isNull();
        }
    }

    @Test
    void isValidForPoppler(@TempDir Path folder) throws Exception {
        Tools.need("pdfsig");
        byte[] signed = signer.sign(SamplePdf.bytes(), AT);
        Path file = Files.write(folder.resolve("signed.pdf"), signed);
        assertThat(pdfsig(file)).contains("Signature is Valid.", "Total document signed", "Mar 01 2026");

        signed[100] ^= 1;
        assertThat(pdfsig(Files.write(file, signed))).doesNotContain("Signature is Valid.");
    }

    /** What keeps a file from being PDF/A-2b. */
    private static List<String> complaints(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String pdfsig(Path file) throws IOException {
        Process process = new ProcessBuilder(List.of("pdfsig", file.toString()))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
