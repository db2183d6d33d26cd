package org.gouji.bench.samples;

import java.util.List;
import java.util.Locale;

/** Writes a chart part with its figures in the caches, as Word keeps them beside the embedded sheet. */
final class ChartXml {
    private final StringBuilder out = new StringBuilder();

    private ChartXml() {}

    static String of(Part.Chart chart) {
        ChartXml xml = new ChartXml();
        boolean pie = chart.form().equals("pie");
        xml.out.append(String.format(Locale.ROOT, """
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/>\
                <a:p><a:r><a:t>%s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>\
                <c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>""", Runs.escape(chart.title())));
        xml.out.append(
                pie
                        ? "<c:pieChart><c:varyColors val=\"1\"/>"
                        : "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            xml.series(i, chart.series().get(i), chart.labels());
        }
        xml.out.append(pie ? "</c:pieChart>" : axes());
        xml.out
                .append("</c:plotArea><c:legend><c:legendPos val=\"b\"/></c:legend><c:plotVisOnly val=\"1\"/>")
                .append("</c:chart></c:chartSpace>");
        return xml.out.toString();
    }

    private void series(int index, Part.Series series, List<String> labels) {
        char column = (char) ('B' + index);
        int last = labels.size() + 1;
        out.append(String.format(
                Locale.ROOT,
                "<c:ser><c:idx val=\"%1$d\"/><c:order val=\"%1$d\"/><c:tx><c:strRef><c:f>Sheet1!$%2$c$1</c:f><c:strCache>",
                index,
                column));
        points(List.of(series.name()), "");
        out.append(
                "</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$" + last + "</c:f><c:strCache>");
        points(labels, "");
        out.append(String.format(
                Locale.ROOT,
                "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$%1$c$2:$%1$c$%2$d</c:f><c:numCache>",
                column,
                last));
        points(series.values(), "<c:formatCode>General</c:formatCode>");
        out.append("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private void points(List<String> values, String format) {
        out.append(format).append("<c:ptCount val=\"" + values.size() + "\"/>");
        for (int i = 0; i < values.size(); i++) {
            out.append(
                    String.format(Locale.ROOT, "<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>", i, Runs.escape(values.get(i))));
        }
    }

    private static String axes() {
        return "<c:gapWidth val=\"150\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + "<c:catAx><c:axId val=\"1\"/><c:scaling/><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"2\"/><c:scaling/><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:crossAx val=\"1\"/></c:valAx>";
    }
}
