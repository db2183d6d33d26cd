package org.gouji.ingest;

import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.r;
import static org.gouji.ingest.DocxFile.style;
import static org.gouji.ingest.SampleParts.field;

import java.util.Base64;
import java.util.List;

/** Text boxes, tick boxes, content controls, fields, a chart and an embedded workbook, for {@link RichSample}. */
final class RichObjects {
    /** A picture of one white dot, in place of the preview of the workbook. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==";

    private RichObjects() {}

    static String body() {
        return p(style("h1"), "绩效情况")
                + "<w:p>" + r("本馆管理制度见右侧文本框。") + box() + "</w:p>"
                + "<w:p>" + r("详见") + field("HYPERLINK \"http://example.invalid/a\"", "公开网页") + r("，依据第")
                + "<w:bookmarkStart w:id=\"5\" w:name=\"paper\"/>" + r("2") + "<w:bookmarkEnd w:id=\"5\"/>"
                + r("号文件，并见第")
                + field("REF paper \\h", "2") + r("号附件。") + "</w:p>"
                + ticks()
                + controls()
                + "<w:p>" + drawing("chart", 4000000, 2400000, chart()) + "</w:p>"
                + p("下表由电子表格嵌入：")
                + "<w:p>" + workbook() + "</w:p>";
    }

    static DocxFile parts(DocxFile file) {
        return file.chart("chart1.xml", chartPart())
                .workbook(
                        "sheet1.xlsx",
                        SmallWorkbook.of(
                                        List.of("经费", "预算数", "决算数"),
                                        List.of("差旅费", "3.20", "2.95"),
                                        List.of("会议费", "1.50", "1.10"))
                                .bytes())
                .image("preview.png", Base64.getDecoder().decode(DOT));
    }

    private static String drawing(String name, int width, int height, String graphic) {
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + width
                + "\" cy=\""
                + height + "\"/><wp:docPr id=\"11\" name=\"" + name + "\"/><a:graphic>" + graphic
                + "</a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static String chart() {
        return "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"rId8\"/></a:graphicData>";
    }

    private static String box() {
        String words = "<w:txbxContent>" + p("制度共9项，") + p("其中本年修订2项。") + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\""
                + " distR=\"114300\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
                + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>3200000</wp:posOffset></wp:positionH>"
                + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>"
                + "<wp:extent cx=\"1800000\" cy=\"700000\"/><wp:wrapSquare wrapText=\"bothSides\"/><wp:docPr id=\"12\" name=\"box\"/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1800000\" cy=\"700000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>" + words
                + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape id=\"b1\" style=\"width:140pt;height:55pt\"><v:textbox>" + words
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static String ticks() {
        return "<w:p>" + r("是否公开：") + symbol("F0FE") + r("是 ") + symbol("F0A8") + r("否") + "</w:p>"
                + "<w:p>" + r("是否整改：") + legacy(true) + r("已整改 ") + legacy(false) + r("未整改") + "</w:p>"
                + "<w:p>" + r("是否问责：")
                + "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent>"
                + r("☒") + "</w:sdtContent></w:sdt>" + r("否") + "</w:p>";
    }

    private static String symbol(String code) {
        return "<w:r><w:sym w:font=\"Wingdings\" w:char=\"" + code + "\"/></w:r>";
    }

    private static String legacy(boolean ticked) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"c\"/><w:enabled/><w:calcOnExit w:val=\"0\"/><w:checkBox>"
                + "<w:sizeAuto/><w:default w:val=\"" + (ticked ? 1 : 0)
                + "\"/></w:checkBox></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> FORMCHECKBOX </w:instrText></w:r>"
                + SampleParts.mark("separate")
                + SampleParts.mark("end");
    }

    private static String controls() {
        return "<w:p>" + r("自评小组由") + "<w:sdt><w:sdtPr><w:alias w:val=\"人数\"/><w:text/></w:sdtPr><w:sdtContent>"
                + r("5")
                + "</w:sdtContent></w:sdt>" + r("人组成。") + "</w:p>"
                + "<w:p>" + r("评价方式：")
                + "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"自评\" w:value=\"1\"/>"
                + "<w:listItem w:displayText=\"复评\" w:value=\"2\"/></w:dropDownList></w:sdtPr><w:sdtContent>" + r("自评")
                + "</w:sdtContent></w:sdt>" + r("。") + "</w:p>";
    }

    private static String workbook() {
        return "<w:r><w:object w:dxaOrig=\"6000\" w:dyaOrig=\"1200\"><v:shape id=\"s1\" style=\"width:300pt;height:60pt\" o:ole=\"\"><v:imagedata r:id=\"rId10\""
                + " o:title=\"\"/></v:shape>"
                + "<o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" ShapeID=\"s1\" DrawAspect=\"Content\" ObjectID=\"_1\" r:id=\"rId9\"/>"
                + "</w:object></w:r>";
    }

    private static String chartPart() {
        return "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>利用人次</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted"
                + " val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/>"
                + series(0, "2022年", "1180", "96") + series(1, "2023年", "1250", "118")
                + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + "<c:catAx><c:axId val=\"1\"/><c:scaling/><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"2\"/><c:scaling/><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:crossAx val=\"1\"/></c:valAx>"
                + "</c:plotArea><c:legend><c:legendPos val=\"b\"/></c:legend>";
    }

    private static String series(int index, String name, String... values) {
        String column = index == 0 ? "B" : "C";
        return "<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:strRef><c:f>Sheet1!$"
                + column + "$1</c:f>"
                + points("strCache", name) + "</c:strRef></c:tx><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f>"
                + points("strCache", "查阅", "复制") + "</c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$" + column + "$2:$"
                + column
                + "$3</c:f>" + points("numCache", values) + "</c:numRef></c:val></c:ser>";
    }

    private static String points(String cache, String... values) {
        StringBuilder out = new StringBuilder("<c:" + cache + "><c:ptCount val=\"" + values.length + "\"/>");
        for (int i = 0; i < values.length; i++) {
            out.append("<c:pt idx=\"" + i + "\"><c:v>" + values[i] + "</c:v></c:pt>");
        }
        return out + "</c:" + cache + ">";
    }
}
