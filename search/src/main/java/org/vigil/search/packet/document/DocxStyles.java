package org.vigil.search.packet.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.vigil.contract.vocabulary.Language;

/** The styles of a DOCX, by names that office programs know, so that an advocate can restyle it in one place. */
final class DocxStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String BODY = "BodyText";
    static final String NOTE = "Note";
    static final String CELL = "TableText";

    private static final String SERIF = "PT Serif";
    private static final String SANS = "PT Sans";

    private DocxStyles() {}

    static void define(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language == Language.RU ? "ru-RU" : "en-GB");
        add(styles, TITLE, "Title", SERIF, 38, true, 0, 160);
        add(styles, HEADING, "heading 1", SERIF, 25, true, 400, 120);
        add(styles, BODY, "Body Text", SERIF, 22, false, 0, 120);
        add(styles, NOTE, "Note", SANS, 18, false, 0, 80);
        add(styles, CELL, "Table Text", SANS, 19, false, 0, 40);
    }

    private static void add(
            XWPFStyles styles,
            String id,
            String name,
            String font,
            int halfPoints,
            boolean bold,
            int before,
            int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(bold ? 276 : 300));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (bold) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        }
        CTRPr run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setCs(font);
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style, styles));
    }
}
