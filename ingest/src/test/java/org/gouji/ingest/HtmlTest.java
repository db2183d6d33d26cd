package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private static final Charset GBK = Charset.forName("GBK");

    private static Outcome outcome(String name, byte[] bytes) {
        return Reading.outcome(bytes, name, Limits.standard());
    }

    private static Document read(String name, byte[] bytes) {
        Outcome outcome = outcome(name, bytes);
        assertThat(outcome.status()).as(outcome.remarks().toString()).isEqualTo(Status.OK);
        assertThat(outcome.source().mediaType()).isEqualTo("text/html");
        Document document = ((Outcome.Done) outcome).document();
        Reading.checkLaws(document);
        return document;
    }

    private static Document body(String body) {
        return read("页.html", page(body).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.xls"})
    void aGbkTableWithoutACharsetIsReadAndSaidToBeHtml(String name) {
        String html = "<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>158.40</td></tr></table>";
        Document document = read(name, html.getBytes(GBK));
        assertThat(document.text()).isEqualTo("项目\t金额\n合计\t158.40");
        assertThat(document.notes()).hasSize(1);
        assertThat(document.notes().get(0).zh()).contains(name.substring(1)).contains("网页");
    }

    @Test
    void aLongGbkTableIsReadToo() {
        String row = "<tr><td>某项支出及其说明</td><td>158.40</td></tr>";
        String html = "<table>" + row.repeat(3_000) + "</table>";
        assertThat(read("a.xls", html.getBytes(GBK)).text()).startsWith("某项支出及其说明\t158.40\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "gbk", "GB18030", "utf-8", "big5"})
    void theCharsetThatThePageNamesIsTaken(String name) {
        String html = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + name
                + "\"></head><body><p>支出合理</p></body></html>";
        assertThat(read("a.html", html.getBytes(Charset.forName(name))).text()).isEqualTo("支出合理");
    }

    @Test
    void aPageThatNamesTheWrongCharsetIsReadByItsBytes() {
        String html = "<html><head><meta charset=\"utf-8\"></head><body><p>全年支出合计158.40万元，完成预算的95%。</p></body></html>";
        assertThat(read("a.html", html.getBytes(GBK)).text()).isEqualTo("全年支出合计158.40万元，完成预算的95%。");
    }

    @Test
    void bytesThatAreNoCharactersAreDamage() {
        byte[] bytes = page("<p>全年支出合计158.40万元，完成预算的95%，比上年增加。</p>").getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("158");
        bytes[at] = (byte) 0xFE;
        Outcome outcome = outcome("a.html", bytes);
        assertThat(outcome.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(((Outcome.Done) outcome).document().text())
                .contains("全年支出合计")
                .contains("58.40万元");
        bytes[at] = 2;
        assertThat(outcome("a.html", bytes).status()).isEqualTo(Status.OK_DAMAGED);
    }

    @Test
    void headingsParagraphsListsAndBreaksComeOutAsShown() {
        Document document = body(
                "<h1>年度<br>报告</h1><h2>一、概况</h2>正文\n一行&nbsp;&amp;&lt;x&gt;<p>甲<br/>乙</p>"
                        + "<ol start=3 type=a><li>丙<li>丁<ul><li>戊</ul></ol><ol style='list-style-type: cjk-ideographic'><li><p>己</p></ol>");
        assertThat(Reading.outline(document))
                .containsExactly(
                        "H1: 年度",
                        "BODY: 报告",
                        "H2: 一、概况",
                        "BODY: 正文一行 &<x>",
                        "BODY: 甲",
                        "BODY: 乙",
                        "BODY: c. 丙",
                        "BODY: d. 丁",
                        "BODY: ● 戊",
                        "BODY: 一、己");
    }

    @Test
    void spansOfCellsAreKept() {
        Document document =
                body("<p>表</p><table><thead><tr><th rowspan=2>项目<th colspan=2>金额</tr><tr><th>预算<th>决算</tr></thead>"
                        + "<tr><td>甲<td>1<td>2</tr><tr><td rowspan=9>乙<td>3<td>4</table>");
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .containsExactly(
                        "0,0 2×1 项目",
                        "0,1 1×2 金额",
                        "1,1 1×1 预算",
                        "1,2 1×1 决算",
                        "2,0 1×1 甲",
                        "2,1 1×1 1",
                        "2,2 1×1 2",
                        "3,0 1×1 乙",
                        "3,1 1×1 3",
                        "3,2 1×1 4");
    }

    @Test
    void tablesThatOnlyLayOutThePageAreNone() {
        Document document = body("<table><tr><td><p>一、概况</p><p>正文。</p>"
                + "<table><tr><td>甲<td>1<tr><td>乙<td>2</table></td></tr></table>");
        assertThat(Reading.outline(document)).containsExactly("BODY: 一、概况", "BODY: 正文。", "Table: 甲\t1|乙\t2");
    }

    @Test
    void whatNobodySeesIsNotRead() {
        assertThat(body("<p>见<!-- 注释1 --><span style=\"display: none\">隐藏2</span><script>var 三=3;</script>"
                                + "<style>.x{ color:red; display : none }</style><i class=x>隐藏4</i><input value=5>"
                                + "<span style='mso-hide:all'>隐藏6</span><del>删7</del></p>")
                        .text())
                .isEqualTo("见");
    }

    @Test
    void theSiteAroundAnArticleIsLeftOut() {
        String link = "<li><a href=\"/x/1.html\">政务公开栏目</a></li>";
        Document document = read(
                "页.html",
                ("<html><head><meta charset=utf-8><title>柳溪县图书馆2023年部门决算公开-柳溪县人民政府</title></head><body>"
                                + "<div class=top><ul>" + link.repeat(8) + "</ul></div>"
                                + "<div class=path>当前位置：<a href='/'>首页</a> &gt; <a href='/zw'>财政</a></div>"
                                + "<div class=main><div class=side>" + link.repeat(6) + "</div><div class=article>"
                                + "<div class=info>发布时间：2024-08-30 浏览次数：1024 来源：本馆</div>"
                                + "<p>全年支出158.40万元，详见<a href='/a.xls'>附件</a>。</p>"
                                + "<table><tr><td>项目</td><td>决算数</td></tr><tr><td>合计</td><td>158.40</td></tr></table>"
                                + "<p>关闭窗口</p></div></div><nav>相关</nav>"
                                + "<div class=foot>版权所有：柳溪县人民政府 电话：0000-7654321 ICP备00001号</div></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.outline(document))
                .containsExactly("H0: 柳溪县图书馆2023年部门决算公开", "BODY: 全年支出158.40万元，详见附件。", "Table: 项目\t决算数|合计\t158.40");
    }

    @Test
    void numbersThatWordWroteAsTextAreKeptAndItsContentsListIsNone() {
        Document document = read(
                "a.doc",
                ("<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><meta charset=utf-8><meta name=ProgId content=Word.Document>"
                                + "<title>旧标题文字</title></head><body><p class=MsoToc1>一、概况<span>...</span>1</p>"
                                + "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>（一）<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>机构\n职能</p>"
                                + "<p>支出<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a>合计<o:p></o:p></p>"
                                + "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href=\"#_ftnref1\">[1]</a>脚注</p></div></div></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.outline(document))
                .containsExactly("CONTENTS_LIST: 一、概况...1", "BODY: （一）机构职能", "BODY: 支出合计", "NOTE: 脚注");
    }

    @Test
    void aPageOfNothingButATableIsASheet() {
        Document document = read(
                "a.xls",
                "<table><tr><td colspan=2>支出决算表</td></tr><tr><td></td><td>单位：万元</td></tr><tr><td>项目</td><td>决算数</td></tr><tr><td>合计</td><td>158.40</td></tr></table>"
                        .getBytes(GBK));
        assertThat(Reading.outline(document))
                .containsExactly("BODY: 支出决算表", "BODY: 单位：万元", "Table: 项目\t决算数|合计\t158.40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>支出158.40万元</p><ta",
                "<html><body><table><tr><td>支出</td><td>158.40</td></tr><tr><td>收",
                "<html><body><p>支出158.40万元</p><!-- 注",
                "<html><body><p>支出158.40万元</p>",
                "<table><tr><td>支出</td><td>158.40</td></tr>"
            })
    void aPageThatBreaksOffIsDamaged(String html) {
        Outcome outcome = outcome("a.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(((Outcome.Done) outcome).document().text()).contains("158.40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>支出小于 5 < 6</p>",
                "<html><body><p>支出</p></body></html>\n<!-- 完 -->",
                "<html><body><table><tr><td>甲<td>乙</body></html>"
            })
    void aPageThatIsOnlyWrittenCarelesslyIsWhole(String html) {
        assertThat(outcome("a.html", html.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(Status.OK);
    }

    @Test
    void deepNestingIsRefusedAndNoStackOverflows() {
        String deep = page("<table><tr><td>".repeat(3000) + "1" + "</td></tr></table>".repeat(3000));
        Outcome outcome = outcome("a.html", deep.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).zh()).contains("nesting");
    }

    @Test
    void tooManyCellsAreTooLarge() {
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 1 << 20, 200, 10);
        byte[] bytes = page("<table>" + "<tr><td>1</td><td>2</td></tr>".repeat(6) + "</table>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.outcome(bytes, "a.html", few).status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void anyTagSoupIsRead() {
        List<String> pieces = List.of(
                "<table>",
                "<tr>",
                "<td colspan=3>",
                "</table>",
                "<p>",
                "支出",
                "158.40",
                "<ol>",
                "<li>",
                "</td>",
                "<h2>",
                "<br>",
                "&nbsp;",
                "<div>");
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 150; round++) {
            StringBuilder soup = new StringBuilder();
            random.ints(30, 0, pieces.size()).forEach(i -> soup.append(pieces.get(i)));
            Outcome outcome = outcome("a.html", page(soup.toString()).getBytes(StandardCharsets.UTF_8));
            Reading.checkLaws(((Outcome.Done) outcome).document());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LibreOffice 7.4.7.2 (Linux), 自评小组由\u00045\u0005人组成\u0001。, OK",
        "LibreOffice 7.4.7.2 (Linux), 支出合计4\u000120.15万元。, OK_DAMAGED",
        "LibreOffice 7.4.7.2 (Linux), 支出合计\u00014\u00010.15万元。, OK_DAMAGED",
        "Word, 自评小组由5人组成\u0001。, OK_DAMAGED"
    })
    void marksOfFormFieldsAreNoDamageWhereTheirWriterPutThem(String writer, String text, Status status) {
        String html = "<html><head><meta charset=\"utf-8\"><meta name=\"generator\" content=\"" + writer
                + "\"/></head><body><p>" + text + "</p></body></html>";
        assertThat(outcome("a.html", html.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>在职</p><p><font face=\"宋体\"\"16<b>人</b></font></p>",
                "<p>在职<font>人员</font\"16<font>人</font></p>",
                "<table><tr><td>5p style=\"orphans: 0\">分值</td></tr></table>",
                "<html><ol><liy<p>征集</p></ol></html>",
                "<!DOCT"
            })
    void aTagThatLostABracketIsDamage(String page) {
        assertThat(Reading.outcome(page.getBytes(StandardCharsets.UTF_8)).status())
                .isNotEqualTo(Status.OK);
    }

    @Test
    void carelessTagsThatLoseNoTextAreNoDamage() {
        String page =
                "<p class=\"a\"\" id=x<b>支出12.50万元</p ><script>var a = '</b 1' + '<i>';</script><h2>三</h2\n><p>a=\"b\"</p>";
        assertThat(Reading.outcome(page.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(Status.OK);
    }
}
