package org.gouji.ingest;

import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.r;
import static org.gouji.ingest.DocxFile.style;
import static org.gouji.ingest.SampleParts.field;
import static org.gouji.ingest.SampleParts.mark;

/** The rich source of the conformance files: everything that a report made with Word may hold. */
final class RichSample {
    /** Whether changes are still tracked, or were accepted before the file was saved. */
    private final boolean tracked;

    private RichSample(boolean tracked) {
        this.tracked = tracked;
    }

    /** With tracked changes. */
    static DocxFile file() {
        return new RichSample(true).make();
    }

    /** The same after all changes were accepted, for formats that know no tracked changes. */
    static DocxFile accepted() {
        return new RichSample(false).make();
    }

    private DocxFile make() {
        String body = opening() + RichLists.body() + changes() + RichTables.body() + RichObjects.body() + closing();
        return RichObjects.parts(DocxFile.of(body)
                        .styles(RichLists.styles())
                        .numbering(RichLists.numbering())
                        .footnotes(note("footnote", 2, "编制数以县委编办2023年批复为准。"))
                        .related("endnotes", "endnotes.xml", notes("endnotes", note("endnote", 2, "满意度由第三方抽样120人得出。")))
                        .related("comments", "comments.xml", notes("comments", comment()))
                        .header("header1.xml", p("云溪县档案馆绩效自评报告"))
                        .footer("footer1.xml", "<w:p>" + r("第 ") + field("PAGE", "1") + r(" 页") + "</w:p>"))
                .typed();
    }

    private static String notes(String root, String content) {
        return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content
                + "</w:" + root + ">";
    }

    private static String note(String kind, int id, String text) {
        return "<w:" + kind + " w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:" + kind + ">"
                + "<w:" + kind
                + " w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:"
                + kind + "><w:" + kind + " w:id=\"" + id
                + "\"><w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:" + kind
                + "Ref/></w:r>" + r(text) + "</w:p></w:" + kind + ">";
    }

    private static String comment() {
        return "<w:comment w:id=\"1\" w:author=\"审核\" w:date=\"2024-03-01T09:00:00Z\">" + p("此处金额请核对，应为999万元？")
                + "</w:comment>";
    }

    private static String opening() {
        return p(style("Title"), "云溪县档案馆2023年度部门整体支出绩效自评报告")
                + contents()
                + p(style("h1"), "部门概况")
                + p(style("h2"), "基本情况")
                + p(style("h3"), "机构设置")
                + "<w:p>" + r("云溪县档案馆为正科级事业单位，核定编制18名") + reference("footnote", 2) + r("，年末实有在职人员16人。") + "</w:p>"
                + p(style("h3"), "主要职能")
                + p("收集、保管和利用全县档案，指导乡镇档案工作。")
                + p("<w:outlineLvl w:val=\"3\"/>", "职能调整说明")
                + p("2023年职能没有调整。");
    }

    private static String contents() {
        return "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr>"
                + "<w:sdtContent><w:p><w:pPr>" + style("toc1") + "</w:pPr>" + mark("begin")
                + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" </w:instrText></w:r>" + mark("separate")
                + r("第一部分 部门概况") + "<w:r><w:tab/></w:r>" + r("1") + "</w:p><w:p><w:pPr>" + style("toc1") + "</w:pPr>"
                + r("第二部分 收支情况") + "<w:r><w:tab/></w:r>" + r("2") + mark("end") + "</w:p></w:sdtContent></w:sdt>";
    }

    static String reference(String kind, int id) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:" + kind + "Reference w:id=\"" + id
                + "\"/></w:r>";
    }

    private String deleted(String text) {
        String run = "<w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r>";
        return tracked ? "<w:del w:id=\"71\"" + BY + run + "</w:del>" : "";
    }

    private String inserted(String text) {
        return tracked ? "<w:ins w:id=\"72\"" + BY + r(text) + "</w:ins>" : r(text);
    }

    private static final String BY = " w:author=\"审核\" w:date=\"2024-03-01T09:00:00Z\">";

    /** Tracked insertions, deletions and moves; hidden text; a comment. */
    private String changes() {
        String gone =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"73\" w:author=\"审核\" w:date=\"2024-03-01T09:00:00Z\"/></w:rPr></w:pPr>"
                        + deleted("本段已整段删除，原列支出777.77万元。") + "</w:p>";
        String from = "<w:moveFrom w:id=\"74\"" + BY + r("结转6.65万元，") + "</w:moveFrom>";
        String to = "<w:moveTo w:id=\"75\"" + BY + r("结转6.65万元，") + "</w:moveTo>";
        return p(style("h1"), "收支情况")
                + "<w:p>" + r("2023年收入合计") + deleted("462.80") + inserted("426.80") + r("万元，") + (tracked ? from : "")
                + r("支出合计420.15万元，") + (tracked ? to : r("结转6.65万元，")) + r("预算执行率98.44%。") + "</w:p>"
                + (tracked ? gone : "")
                + "<w:p>" + r("财政拨款收入410.30万元") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>（内部口径408.00万元）</w:t></w:r>"
                + r("，") + "<w:commentRangeStart w:id=\"1\"/>" + r("其他收入16.50万元") + "<w:commentRangeEnd w:id=\"1\"/>"
                + "<w:r><w:commentReference w:id=\"1\"/></w:r>" + r("。") + "</w:p>";
    }

    private static String closing() {
        return p(style("h1"), "自评结论")
                + "<w:p>" + r("自评得分93.5分") + reference("endnote", 2) + r("，等级为“优”。") + "</w:p>"
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId6\"/><w:footerReference w:type=\"default\" r:id=\"rId7\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1400\" w:bottom=\"1440\" w:left=\"1400\" w:header=\"720\" w:footer=\"720\"/></w:sectPr>";
    }
}
