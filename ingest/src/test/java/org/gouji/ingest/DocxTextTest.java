package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.r;
import static org.gouji.ingest.DocxFile.style;

import org.gouji.model.Document;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxTextTest {
    private static final String STYLES = """
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>\
            <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="own"><w:name w:val="本单位标题"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="zh3"><w:name w:val="标题 3"/></w:style>
            <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="cap"><w:name w:val="caption"/></w:style>
            <w:style w:type="character" w:styleId="ghost"><w:name w:val="ghost"/><w:rPr><w:vanish/></w:rPr></w:style>
            """;

    private static String text(String body) {
        return Reading.document(DocxFile.of(body).styles(STYLES)).text();
    }

    @Test
    void stylesAndOutlineLevelsMakeHeadings() {
        Document document = Reading.document(DocxFile.of(p(style("t"), "临江县水务局绩效自评报告")
                        + p(style("1"), "部门概况")
                        + p(style("own"), "基本情况")
                        + p(style("zh3"), "机构设置")
                        + p("<w:outlineLvl w:val=\"1\"/>", "人员情况")
                        + p(style("1") + "<w:outlineLvl w:val=\"9\"/>", "本局有编制三十人。")
                        + p(style("cap"), "表1 收支情况")
                        + p("内设机构五个。"))
                .styles(STYLES));
        assertThat(Reading.outline(document))
                .containsExactly(
                        "H0: 临江县水务局绩效自评报告",
                        "H1: 部门概况",
                        "H1: 基本情况",
                        "H3: 机构设置",
                        "H2: 人员情况",
                        "BODY: 本局有编制三十人。",
                        "CAPTION: 表1 收支情况",
                        "BODY: 内设机构五个。");
        assertThat(document.status()).isEqualTo(Status.OK);
    }

    @Test
    void deletedTextIsNotReadAndInsertedTextIs() {
        Document document = Reading.document(DocxFile.of("<w:p>" + r("支出")
                + "<w:del w:id=\"1\"><w:r><w:delText>100</w:delText></w:r></w:del><w:ins w:id=\"2\">" + r("200")
                + "</w:ins><w:moveFrom w:id=\"3\">" + r("另移走") + "</w:moveFrom>" + r("万元") + "</w:p>"));
        assertThat(document.text()).isEqualTo("支出200万元");
        assertThat(document.notes()).extracting(Wording::zh).anyMatch(note -> note.contains("含修订"));
    }

    @Test
    void wrappersOfRunsAreTransparent() {
        assertThat(text("<w:p><w:hyperlink>" + r("甲") + "</w:hyperlink><w:smartTag>" + r("乙")
                        + "</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>" + r("丙") + "</w:sdtContent></w:sdt>"
                        + "<w:fldSimple w:instr=\"PAGE\">" + r("丁") + "</w:fldSimple></w:p>"
                        + "<w:sdt><w:sdtContent>" + p("戊") + "</w:sdtContent></w:sdt>"))
                .isEqualTo("甲乙丙丁\n戊");
    }

    @Test
    void hiddenTextIsNotRead() {
        assertThat(text("<w:p>" + r("收入")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"ghost\"/></w:rPr><w:t>影</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>8万元</w:t></w:r></w:p>"))
                .isEqualTo("收入8万元");
    }

    @Test
    void symbolsTabsAndBreaksAreRead() {
        assertThat(text("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t><w:tab/>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>否</w:t><w:br/><w:t>A</w:t>"
                        + "<w:noBreakHyphen/><w:t>1</w:t></w:r></w:p>"))
                .isEqualTo("☑是\t□否\nA-1");
    }

    @Test
    void fieldsShowTheirResults() {
        assertThat(text("<w:p>" + r("第") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("页") + "</w:p>"))
                .isEqualTo("第3页");
    }

    @Test
    void aFieldWithoutAnEndHidesNothingAfterItsParagraph() {
        assertThat(text("<w:p>" + r("甲")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r></w:p>"
                        + p("乙")))
                .isEqualTo("甲\n乙");
    }

    @Test
    void contentOfOtherFormatsIsSaidToBeMissing() {
        assertThat(Reading.document(DocxFile.of(p("甲") + "<w:altChunk r:id=\"rId9\"/>"))
                        .notes())
                .hasSize(1);
    }

    @Test
    void aContentsListIsFurnitureByStyleOrByField() {
        Document document = Reading.document(DocxFile.of(p(style("toc"), "一、概况\t1")
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC \\o</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>二、支出\t2</w:t></w:r></w:p>"
                        + p("三、绩效\t4")
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("正文开始。") + "</w:p>")
                .styles(STYLES));
        assertThat(Reading.outline(document))
                .containsExactly(
                        "CONTENTS_LIST: 一、概况\t1", "CONTENTS_LIST: 二、支出\t2", "CONTENTS_LIST: 三、绩效\t4", "BODY: 正文开始。");
    }

    @Test
    void textBoxesFollowTheirParagraphOnce() {
        String box = "<w:txbxContent>" + p("框内文字") + "</w:txbxContent>";
        Document document = Reading.document(DocxFile.of("<w:p>" + r("正文")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("续") + "</w:p>" + p("下文")));
        assertThat(Reading.outline(document)).containsExactly("BODY: 正文续", "BOX: 框内文字", "BODY: 下文");
    }

    @Test
    void notesAndRunningHeadsComeLast() {
        Document document = Reading.document(DocxFile.of(p("正文。"))
                .footnotes("<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("——") + "</w:footnote>"
                        + "<w:footnote w:id=\"1\">" + p("含上年结转。") + "</w:footnote>")
                .header("header1.xml", p("东山县民政局"))
                .header("header2.xml", p("东山县民政局"))
                .footer("footer1.xml", p("- 1 -")));
        assertThat(Reading.outline(document))
                .containsExactly("BODY: 正文。", "NOTE: 含上年结转。", "RUNNING_HEAD: 东山县民政局", "PAGE_NUMBER: - 1 -");
    }

    @Test
    void linesOfATitleAreTitlesAndLinesUnderAHeadingAreProse() {
        String broken = "<w:p><w:pPr>%s</w:pPr><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>";
        Document document = Reading.document(DocxFile.of(broken.formatted(style("t")) + broken.formatted(style("1")))
                .styles(STYLES));
        assertThat(Reading.outline(document)).containsExactly("H0: 甲", "H0: 乙", "H1: 甲", "BODY: 乙");
    }

    @Test
    void aDocumentWithoutTextSaysSo() {
        Document document = Reading.document(
                DocxFile.of("<w:p><w:r><w:drawing/></w:r></w:p>").header("header1.xml", p("某县某局")));
        assertThat(document.status()).isEqualTo(Status.OK_EMPTY_TEXT);
        assertThat(document.notes()).hasSize(1);
    }

    @Test
    void aDeletedParagraphIsGone() {
        assertThat(text(p("甲") + "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r>"
                        + "<w:delText>删</w:delText></w:r></w:del></w:p>" + p("乙")))
                .isEqualTo("甲\n乙");
    }

    @Test
    void aParagraphWhoseMarkIsDeletedGoesOnInTheNext() {
        String marked = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("支出100") + "</w:p>";
        assertThat(text(marked + p("万元。") + p("乙"))).isEqualTo("支出100万元。\n乙");
        assertThat(text(marked + "<w:tbl><w:tr><w:tc>" + p("甲") + "</w:tc><w:tc>" + p("乙") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("支出100\n甲\t乙");
        assertThat(text(p("甲") + marked)).isEqualTo("甲\n支出100");
    }

    @Test
    void aHiddenMarkEndsItsParagraphAllTheSame() {
        assertThat(text("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + r("一、概况") + "</w:p>" + p("正文。")))
                .isEqualTo("一、概况\n正文。");
    }

    @Test
    void theChosenLineOfAListInAFormIsRead() {
        String field = "<w:p>" + r("等级：")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList>%s<w:listEntry w:val=\"优\"/>"
                + "<w:listEntry w:val=\"良\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        assertThat(text(field.formatted("<w:result w:val=\"1\"/>"))).isEqualTo("等级：良");
        assertThat(text(field.formatted(""))).isEqualTo("等级：优");
        assertThat(text(field.formatted("<w:result w:val=\"7\"/>"))).isEqualTo("等级：");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
            })
    void templatesAndDocumentsWithMacrosAreReadLikeDocuments(String type) {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>";
        assertThat(Reading.document(DocxFile.of(p("甲")).part("[Content_Types].xml", types))
                        .text())
                .isEqualTo("甲");
    }

    @Test
    void aChartThatIsAnObjectIsSaidNotToBeRead() {
        String object =
                "<w:p><w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"MSGraph.Chart.8\" DrawAspect=\"Content\" r:id=\"rId1\"/>"
                        + "</w:object></w:r></w:p>";
        assertThat(Reading.document(DocxFile.of(p("甲") + object).workbook("chart.bin", new byte[9]))
                        .notes())
                .extracting(Wording::zh)
                .anyMatch(note -> note.contains("图表"));
    }
}
