package org.vigil.search.packet.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The reference validator of PDF/A. */
public final class Verapdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verapdf() {}

    /** What keeps a file from being PDF/A-2u. */
    public static List<String> complaints(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            var result = validator.validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream()
                            .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                            .distinct()
                            .toList();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
