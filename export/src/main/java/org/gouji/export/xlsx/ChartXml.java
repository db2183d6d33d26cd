package org.gouji.export.xlsx;

import java.util.List;

/** The parts that a chart is made of. */
final class ChartXml {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String ON_SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final int TITLE_SIZE = 1200;
    private static final int WORDS_SIZE = 900;

    private ChartXml() {}

    /** The drawing that holds the charts of a sheet; the first is {@code rId1}. */
    static byte[] drawing(List<BarChart> charts) {
        XmlBuffer xml = new XmlBuffer();
        xml.raw(XlsxWriter.HEAD + "<xdr:wsDr xmlns:xdr=\"" + ON_SHEET + "\" xmlns:a=\"" + DRAWING + "\" xmlns:r=\""
                + XlsxWriter.RELATIONS + "\" xmlns:c=\"" + CHART + "\">");
        for (int i = 0; i < charts.size(); i++) {
            BarChart.Place place = charts.get(i).place();
            xml.raw("<xdr:twoCellAnchor>");
            corner(xml, "from", place.fromColumn(), place.fromRow());
            corner(xml, "to", place.toColumn(), place.toRow());
            xml.raw("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"" + (i + 2) + "\" name=\"Chart "
                    + (i + 1) + "\" descr=\"");
            xml.words(charts.get(i).title());
            xml.raw("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
                    + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic>"
                    + "<a:graphicData uri=\"" + CHART + "\"><c:chart r:id=\"rId" + (i + 1)
                    + "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
        }
        return xml.raw("</xdr:wsDr>").copy();
    }

    private static void corner(XmlBuffer xml, String name, int column, int row) {
        xml.raw("<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name + ">");
    }

    static byte[] chart(BarChart chart) {
        boolean stacked = chart.series().size() > 1;
        XmlBuffer xml = new XmlBuffer();
        xml.raw(XlsxWriter.HEAD + "<c:chartSpace xmlns:c=\"" + CHART + "\" xmlns:a=\"" + DRAWING + "\" xmlns:r=\""
                + XlsxWriter.RELATIONS + "\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/>"
                + "<a:p><a:pPr><a:defRPr sz=\"" + TITLE_SIZE + "\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\""
                + TITLE_SIZE + "\" b=\"1\"/><a:t>");
        xml.words(chart.title());
        xml.raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>"
                + "<c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/><c:grouping val=\""
                + (stacked ? "stacked" : "clustered") + "\"/>"
                + "<c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            series(xml, chart, i);
        }
        xml.raw("<c:gapWidth val=\"50\"/>" + (stacked ? "<c:overlap val=\"100\"/>" : "")
                + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>"
                + "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
                + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>" + words()
                + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>"
                + "<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/>"
                + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
                + words() + "<c:crossAx val=\"1\"/><c:crosses val=\"max\"/></c:valAx></c:plotArea>");
        if (stacked) {
            xml.raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>" + words() + "</c:legend>");
        }
        return xml.raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>")
                .copy();
    }

    private static String words() {
        return words("404040");
    }

    private static String words(String colour) {
        return "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"" + WORDS_SIZE + "\">" + fill(colour)
                + "</a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/>" + "</a:p></c:txPr>";
    }

    private static void series(XmlBuffer xml, BarChart chart, int index) {
        BarChart.Series series = chart.series().get(index);
        xml.raw("<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:v>");
        xml.words(series.name());
        xml.raw("</c:v></c:tx><c:spPr>" + fill(series.colour()) + "</c:spPr><c:invertIfNegative val=\"0\"/>");
        if (chart.series().size() == 1) {
            points(xml, chart);
        }
        labels(xml, series, chart.series().size() > 1);
        xml.raw("<c:cat><c:strRef><c:f>");
        xml.words(range(chart, 0))
                .raw("</c:f><c:strCache><c:ptCount val=\"" + chart.names().size() + "\"/>");
        for (int i = 0; i < chart.names().size(); i++) {
            xml.raw("<c:pt idx=\"" + i + "\"><c:v>").words(chart.names().get(i)).raw("</c:v></c:pt>");
        }
        xml.raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>");
        xml.words(range(chart, series.column()));
        xml.raw("</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\""
                + series.values().size() + "\"/>");
        for (int i = 0; i < series.values().size(); i++) {
            xml.raw("<c:pt idx=\"" + i + "\"><c:v>" + series.values().get(i) + "</c:v></c:pt>");
        }
        xml.raw("</c:numCache></c:numRef></c:val></c:ser>");
    }

    /** Bars of colours of their own. */
    private static void points(XmlBuffer xml, BarChart chart) {
        for (int i = 0; i < chart.colours().size(); i++) {
            xml.raw("<c:dPt><c:idx val=\"" + i + "\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>"
                    + fill(chart.colours().get(i)) + "</c:spPr></c:dPt>");
        }
    }

    private static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }

    /** The numbers on the bars, or behind them where nothing is stacked; none where there is nothing. */
    private static void labels(XmlBuffer xml, BarChart.Series series, boolean stacked) {
        String colour = stacked && series.dark() ? "FFFFFF" : "404040";
        xml.raw("<c:dLbls><c:numFmt formatCode=\"#,##0;;\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr>"
                + words(colour) + "<c:dLblPos val=\"" + (stacked ? "ctr" : "outEnd")
                + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName"
                + " val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
    }

    private static String range(BarChart chart, int column) {
        String letters = CellName.column(column);
        int first = chart.firstRow() + 1;
        int last = chart.firstRow() + chart.names().size();
        return XlsxWriter.quoted(chart.sheet()) + "!$" + letters + "$" + first + ":$" + letters + "$" + last;
    }
}
