package org.vigil.intake.attachment;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Refuses a page with a picture that it cannot read; the library would leave it out and say so in a log. */
final class CompleteRenderer extends PDFRenderer {
    CompleteRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                    throws IOException {
                if (failure instanceof MissingImageReaderException || !(failure instanceof MissingOperandException)) {
                    throw failure;
                }
                super.operatorException(operator, operands, failure);
            }
        };
    }
}
