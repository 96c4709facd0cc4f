package org.vigil.search.packet.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** A part of a paper. */
public sealed interface Block {
    Block said(UnaryOperator<String> text);

    /** What the template tells blocks apart by. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** A heading, which also stands in the outline that a reader of PDF shows. */
    record Heading(String text) implements Block {
        @Override
        public Heading said(UnaryOperator<String> each) {
            return new Heading(each.apply(text));
        }

        @Override
        public String toString() {
            return "Heading[" + text.length() + "]";
        }
    }

    /** Running text; each line is a paragraph. */
    record Prose(String text) implements Block {
        @Override
        public Prose said(UnaryOperator<String> each) {
            return new Prose(each.apply(text));
        }

        public List<String> paragraphs() {
            return Lines.of(text);
        }

        @Override
        public String toString() {
            return "Prose[" + text.length() + "]";
        }
    }

    /** Something said to the reader about the paper, in small type. */
    record Note(String text) implements Block {
        @Override
        public Note said(UnaryOperator<String> each) {
            return new Note(each.apply(text));
        }

        public List<String> paragraphs() {
            return Lines.of(text);
        }

        @Override
        public String toString() {
            return "Note[" + text.length() + "]";
        }
    }

    /** Labelled values, one a line. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public Facts said(UnaryOperator<String> each) {
            return new Facts(facts.stream()
                    .map(fact -> new Fact(each.apply(fact.label()), each.apply(fact.value())))
                    .toList());
        }
    }

    /** A label and what stands beside it; each line of the value is a line. */
    record Fact(String label, String value) {
        public List<String> lines() {
            return Lines.of(value);
        }

        @Override
        public String toString() {
            return "Fact[" + value.length() + "]";
        }
    }

    /** Rows under headings that repeat on each page; every row has a cell for every column. */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public Table said(UnaryOperator<String> each) {
            return new Table(
                    columns.stream()
                            .map(column -> new Column(each.apply(column.heading()), column.percent()))
                            .toList(),
                    rows.stream().map(row -> row.said(each)).toList());
        }
    }

    /** A column and its share of the width. */
    record Column(String heading, int percent) {}

    /** The cells of a row. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }

        Row said(UnaryOperator<String> each) {
            return new Row(cells.stream()
                    .map(cell -> new Cell(each.apply(cell.text()), each.apply(cell.code()), each.apply(cell.link())))
                    .toList());
        }
    }

    /**
     * A cell: its text, under it something to compare letter by letter, such as a hash, and the file it leads to, below the
     * folder of the paper. The last two may be empty.
     */
    record Cell(String text, String code, String link) {
        public static Cell of(String text) {
            return new Cell(text, "", "");
        }

        public List<String> lines() {
            return Lines.of(text);
        }

        public List<String> codes() {
            return code.isEmpty() ? List.of() : Lines.of(code);
        }

        @Override
        public String toString() {
            return "Cell[" + text.length() + "]";
        }
    }
}
