package org.gouji.export.xlsx;

/** What stands before and behind the rows of a sheet. */
final class SheetXml {
    private static final String MARGINS =
            "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>";

    private SheetXml() {}

    static void head(XmlBuffer xml, SheetLook look) {
        xml.raw(XlsxWriter.HEAD + "<worksheet xmlns=\"" + XlsxWriter.MAIN + "\" xmlns:r=\"" + XlsxWriter.RELATIONS
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView "
                + (look.lines() ? "" : "showGridLines=\"0\" ") + "workbookViewId=\"0\">");
        if (look.frozenRows() > 0) {
            String corner = CellName.of(look.frozenRows(), look.frozenColumns());
            boolean both = look.frozenColumns() > 0;
            xml.raw("<pane " + (both ? "xSplit=\"" + look.frozenColumns() + "\" " : "") + "ySplit=\""
                    + look.frozenRows() + "\" topLeftCell=\"" + corner + "\" activePane=\""
                    + (both ? "bottomRight" : "bottomLeft") + "\" state=\"frozen\"/>");
        }
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int c = 0; c < look.widths().size(); c++) {
            xml.raw("<col min=\"" + (c + 1) + "\" max=\"" + (c + 1) + "\" width=\""
                    + look.widths().get(c) + "\" customWidth=\"1\""
                    + (look.hidden().contains(c) ? " hidden=\"1\"" : "")
                    + "/>");
        }
        xml.raw("</cols><sheetData>");
    }

    /** A4, landscape, as many pages side by side as keep words large enough, as many down as it takes, page numbers at the foot. */
    static void tail(XmlBuffer xml, SheetLook look, int printed) {
        xml.raw(MARGINS
                + "<pageSetup paperSize=\"9\" pageOrder=\"overThenDown\" orientation=\"landscape\" fitToWidth=\""
                + look.pages(printed) + "\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>");
    }
}
