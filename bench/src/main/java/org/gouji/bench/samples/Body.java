package org.gouji.bench.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the document part, and keeps what its other parts need: lists in use, footnotes and charts. */
final class Body {
    static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final int HEADING_LIST = 1;

    private final Sample sample;
    private final boolean numberedByStyle;
    private final Runs runs;
    private final NumberingXml numbering;
    private final List<Part.Chart> charts = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private int headingList = HEADING_LIST;
    private int itemList;
    private int bookmark;

    Body(Sample sample) {
        this.sample = sample;
        this.numbering = new NumberingXml(sample.countsParts());
        this.numberedByStyle = sample.setting("numbering", "paragraph").equals("style");
        this.runs = new Runs(sample.setting("runs", "whole").equals("split"));
    }

    String write() {
        sample.parts().forEach(this::part);
        return String.format(Locale.ROOT, """
                <w:document %s xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>%s\
                <w:sectPr><w:headerReference w:type="default" r:id="header1"/>\
                <w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="1440" w:right="1588" w:bottom="1440" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>\
                </w:sectPr></w:body></w:document>""", NAMES, out);
    }

    String numbering() {
        return numbering.write();
    }

    String footnotes() {
        return runs.footnotes();
    }

    List<Part.Chart> charts() {
        return charts;
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            heading(heading);
        } else if (part instanceof Part.Item item) {
            itemList = itemList == 0 ? numbering.itemList() : itemList;
            paragraph(list(itemList, item.level()), item.text());
        } else if (part instanceof Part.Paragraph paragraph) {
            paragraph(align(paragraph.align()), paragraph.text());
        } else if (part instanceof Part.Grid grid) {
            out.append(GridXml.of(grid, runs));
            paragraph("", "");
        } else if (part instanceof Part.Chart chart) {
            chart(chart);
        } else if (part instanceof Part.Mark mark) {
            mark(mark);
        }
    }

    private void mark(Part.Mark mark) {
        switch (mark) {
            case CONTENTS -> out.append(ContentsXml.of(sample));
            case PAGE -> out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            case RESTART -> headingList = numbering.headingList();
        }
    }

    private void heading(Part.Heading heading) {
        itemList = 0;
        String style = "<w:pStyle w:val=\"" + (heading.level() == 0 ? "a3" : heading.level()) + "\"/>";
        bookmark++;
        out.append("<w:p><w:pPr>" + style + headingNumber(heading) + "</w:pPr>")
                .append(String.format(Locale.ROOT, "<w:bookmarkStart w:id=\"%1$d\" w:name=\"_Toc%1$d\"/>", bookmark))
                .append(runs.of(heading.text()))
                .append("<w:bookmarkEnd w:id=\"" + bookmark + "\"/></w:p>");
    }

    private String headingNumber(Part.Heading heading) {
        if (heading.level() == 0) {
            return "";
        }
        if (!heading.numbered()) {
            return numberedByStyle ? list(0, 0) : "";
        }
        boolean inherited = numberedByStyle && headingList == HEADING_LIST;
        return inherited ? "" : list(headingList, heading.level() - 1);
    }

    private void paragraph(String properties, String text) {
        out.append("<w:p><w:pPr>" + properties + "</w:pPr>" + runs.of(text) + "</w:p>");
    }

    private void chart(Part.Chart chart) {
        charts.add(chart);
        out.append(String.format(Locale.ROOT, """
                <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="5040000" cy="2520000"/><wp:docPr id="%1$d" name="图表 %1$d"/>\
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="chart%1$d"/>\
                </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""", charts.size()));
        paragraph(align(Part.Align.CENTER), "（图" + charts.size() + "：" + chart.title() + "）");
    }

    private static String list(int id, int level) {
        return String.format(
                Locale.ROOT, "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>", level, id);
    }

    private static String align(Part.Align align) {
        return switch (align) {
            case BODY -> "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
            case CENTER -> "<w:jc w:val=\"center\"/>";
            case RIGHT -> "<w:jc w:val=\"right\"/>";
        };
    }
}
