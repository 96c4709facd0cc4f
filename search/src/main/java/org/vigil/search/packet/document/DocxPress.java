package org.vigil.search.packet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes papers as DOCX, to go on writing in any office program. The same paper is the same bytes, and its properties name
 * neither a person nor a program.
 */
public final class DocxPress {
    private static final int TWENTIETHS_OF_WIDTH = 9100;
    private static final String HAIRLINE = "B4B4B4";

    /** The paper, with a word for 'page' before each page's number. */
    public byte[] print(Paper paper, String page) {
        Paper writable = paper.said(DocxText::clean);
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.define(document, paper.language());
            setPage(document);
            headAndFoot(document, writable, page);
            styled(document.createParagraph(), DocxStyles.TITLE, writable.title());
            writable.lead().forEach(line -> styled(document.createParagraph(), DocxStyles.NOTE, line));
            writable.blocks().forEach(block -> write(document, block));
            DocxProperties.blank(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
            document.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static void write(XWPFDocument document, Block block) {
        if (block instanceof Block.Heading heading) {
            styled(document.createParagraph(), DocxStyles.HEADING, heading.text());
        } else if (block instanceof Block.Prose prose) {
            prose.paragraphs().forEach(line -> styled(document.createParagraph(), DocxStyles.BODY, line));
        } else if (block instanceof Block.Note note) {
            note.paragraphs().forEach(line -> styled(document.createParagraph(), DocxStyles.NOTE, line));
        } else if (block instanceof Block.Facts facts) {
            rows(
                    document,
                    List.of(31, 69),
                    facts.facts().stream()
                            .map(fact -> List.of(List.of(fact.label()), fact.lines()))
                            .toList());
        } else if (block instanceof Block.Table table) {
            List<List<List<String>>> rows = new java.util.ArrayList<>();
            rows.add(table.columns().stream()
                    .map(column -> List.of(column.heading()))
                    .toList());
            table.rows()
                    .forEach(row -> rows.add(row.cells().stream()
                            .map(cell -> java.util.stream.Stream.concat(cell.lines().stream(), cell.codes().stream())
                                    .toList())
                            .toList()));
            rows(document, table.columns().stream().map(Block.Column::percent).toList(), rows);
        }
    }

    private static void rows(XWPFDocument document, List<Integer> widths, List<List<List<String>>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table = document.createTable(rows.size(), widths.size());
        table.setWidth("100%");
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, HAIRLINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, HAIRLINE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, HAIRLINE);
        table.removeLeftBorder();
        table.removeRightBorder();
        table.removeInsideVBorder();
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(false);
            for (int c = 0; c < widths.size(); c++) {
                XWPFTableCell cell = row.getCell(c);
                cell.setWidth(String.valueOf(TWENTIETHS_OF_WIDTH * widths.get(c) / 100));
                cell.removeParagraph(0);
                List<String> lines = rows.get(r).get(c);
                for (String line : lines.isEmpty() ? List.of("") : lines) {
                    styled(cell.addParagraph(), DocxStyles.CELL, line);
                }
            }
        }
        styled(document.createParagraph(), DocxStyles.CELL, "");
    }

    private static void styled(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void headAndFoot(XWPFDocument document, Paper paper, String page) {
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        XWPFParagraph head = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        styled(head, DocxStyles.NOTE, paper.running() + (paper.mark().isEmpty() ? "" : " · " + paper.mark()));
        XWPFParagraph foot = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.RIGHT);
        styled(foot, DocxStyles.NOTE, page + " ");
        XWPFRun number = foot.createRun();
        number.getCTR()
                .addNewFldChar()
                .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.BEGIN);
        foot.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
        foot.createRun()
                .getCTR()
                .addNewFldChar()
                .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.END);
    }

    private static void setPage(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(1588));
        margin.setRight(BigInteger.valueOf(1247));
        margin.setTop(BigInteger.valueOf(1418));
        margin.setBottom(BigInteger.valueOf(1418));
        margin.setHeader(BigInteger.valueOf(709));
        margin.setFooter(BigInteger.valueOf(709));
        margin.setGutter(BigInteger.ZERO);
    }
}
