package org.gouji.export.word;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Span;
import org.gouji.model.Traced;
import org.gouji.model.Traced.Piece;

/** The text of a Word document being written: paragraphs and tables, one below the other. It remembers where traced words stand. */
final class Paper {
    private final Tags tags = new Tags("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final List<Piece> pieces = new ArrayList<>();
    private boolean across;

    Paper() {
        tags.open("w:document", "xmlns:w", Dialect.WORD).open("w:body");
    }

    /** The looks that a paragraph can have; {@link PaperStyles} says what they look like. */
    enum Look {
        NORMAL("Normal"),
        TITLE("Title"),
        HEADING_1("Heading1"),
        HEADING_2("Heading2"),
        HEADING_3("Heading3"),
        /** Without the indent of a first line. */
        FLUSH("Flush"),
        RIGHT("Right"),
        CENTRED("Centred"),
        /** What is said about the paper. */
        REMARK("Remark"),
        CELL("Cell"),
        HEAD_CELL("HeadCell"),
        /** What is filled in by hand. */
        FORM("Form"),
        FORM_HEAD("FormHead");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /** Words, and where they stand in a document; the place is empty for words that are not of it. */
    record Words(String text, List<Span> from) {
        static Words own(String text) {
            return new Words(text, List.of());
        }

        static Words of(String document, Span span) {
            return new Words(span.in(document), List.of(span));
        }
    }

    Paper line(Look look, String words) {
        return line(look, List.of(Words.own(words)));
    }

    Paper line(Look look, List<Words> words) {
        tags.open("w:p").open("w:pPr").sign("w:pStyle", "w:val", look.style()).close("w:pPr");
        words.forEach(this::run);
        tags.close("w:p");
        return this;
    }

    private void run(Words words) {
        int done = 0;
        for (int at = 0; at <= words.text().length(); at++) {
            char c = at < words.text().length() ? words.text().charAt(at) : '\t';
            if (c == '\t' || c == '\n') {
                text(words, done, at);
                done = at + 1;
                if (at < words.text().length()) {
                    tags.open("w:r").sign(c == '\t' ? "w:tab" : "w:br").close("w:r");
                }
            }
        }
    }

    private void text(Words words, int from, int to) {
        if (from == to) {
            return;
        }
        String text = legal(words.text().substring(from, to));
        tags.open("w:r").open("w:t", "xml:space", "preserve").text(text).close("w:t", "w:r");
        if (!words.from().isEmpty()) {
            int start = words.from().get(0).start();
            pieces.add(new Piece(new Span(start + from, start + to), new Traced.Letters(tags.count(), 0)));
        }
    }

    /** As many characters as before: what XML can't hold becomes a blank, so that places stay. */
    private static String legal(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            boolean high =
                    Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1));
            if (high) {
                i++;
            } else if (c < ' ' || c >= 0xFFFE || Character.isSurrogate(c)) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** What follows, to the end, begins on a new page and is written across it. */
    Paper across() {
        tags.open("w:p").open("w:pPr").sign("w:pStyle", "w:val", Look.CELL.style());
        tags.part(PaperStyles.PAGE).close("w:pPr", "w:p");
        across = true;
        return this;
    }

    /** Begins a table. @param widths of its columns, as parts of the whole */
    Paper table(int... widths) {
        int whole = 0;
        for (int width : widths) {
            whole += width;
        }
        tags.open("w:tbl")
                .open("w:tblPr")
                .sign("w:tblW", "w:w", "5000", "w:type", "pct")
                .open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            tags.sign("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        tags.close("w:tblBorders")
                .sign("w:tblLayout", "w:type", "fixed")
                .close("w:tblPr")
                .open("w:tblGrid");
        for (int width : widths) {
            int text = across ? PaperStyles.TEXT_WIDTH_ACROSS : PaperStyles.TEXT_WIDTH;
            tags.sign("w:gridCol", "w:w", String.valueOf(text * width / Math.max(1, whole)));
        }
        tags.close("w:tblGrid");
        return this;
    }

    Paper row(boolean head) {
        tags.open("w:tr");
        if (head) {
            tags.open("w:trPr").sign("w:tblHeader").close("w:trPr");
        }
        return this;
    }

    /** A row that is filled in by hand, all of it on one page. */
    Paper formRow() {
        tags.open("w:tr").open("w:trPr").sign("w:cantSplit");
        tags.sign("w:trHeight", "w:val", String.valueOf(PaperStyles.FORM_ROW), "w:hRule", "atLeast")
                .close("w:trPr");
        return this;
    }

    Paper endRow() {
        tags.close("w:tr");
        return this;
    }

    /** A table is followed by a paragraph, or two tables would become one. */
    Paper endTable() {
        tags.close("w:tbl");
        return line(Look.CELL, "");
    }

    /** How a cell takes part in a merge down over rows. */
    enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    /** @param lines its paragraphs */
    Paper cell(int columns, Merge merge, Look look, List<Words> lines) {
        tags.open("w:tc").open("w:tcPr");
        if (columns > 1) {
            tags.sign("w:gridSpan", "w:val", String.valueOf(columns));
        }
        if (merge == Merge.FIRST) {
            tags.sign("w:vMerge", "w:val", "restart");
        } else if (merge == Merge.CONTINUED) {
            tags.sign("w:vMerge");
        }
        tags.sign("w:vAlign", "w:val", "center").close("w:tcPr");
        lines.forEach(line -> line(look, List.of(line)));
        if (lines.isEmpty()) {
            line(look, "");
        }
        tags.close("w:tc");
        return this;
    }

    Paper cell(Look look, String words) {
        return cell(1, Merge.NONE, look, List.of(Words.own(words)));
    }

    /** Where traced words stand, in the order in which they were written. */
    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** The main part. */
    String xml() {
        return tags + (across ? PaperStyles.PAGE_ACROSS : PaperStyles.PAGE) + "</w:body></w:document>";
    }
}
