package org.gouji.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.Dossier;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPagesTest {
    @TempDir
    Path folder;

    private String page(PagesInput input) throws IOException {
        Path target = folder.resolve("页.html");
        ReportPages.file(target, input);
        return Files.readString(target);
    }

    @Test
    void figuresCarryWhatBecameOfThem() throws IOException {
        String page = page(PageSamples.plain());

        assertThat(page)
                .contains(
                        "<a class=\"f no\" id=\"c1-1\" href=\"#c1-f1\" title=\"有矛盾\" data-c=\"1\" data-n=\"1\">358.4万元</a>")
                .contains("<span class=\"f ok\" id=\"c1-2\" title=\"已核实\" data-c=\"1\">200万元</span>")
                .contains("class=\"f un\" id=\"c1-4\" href=\"#c1-f2\" title=\"未能核对：无可核对关系\" data-n=\"2\">36%</a>");
    }

    @Test
    void findingLeadsToItsFigureAndNamesItsOperands() throws IOException {
        assertThat(page(PageSamples.plain()))
                .contains("<li id=\"c1-f1\" class=\"error\" data-m=\"1 2 3\"><a class=\"go\" href=\"#c1-1\">")
                .contains("合计358.4万元与分项之和328.4万元不符")
                .contains("建议：将“358.4万元”改为“328.4万元”")
                .contains("与去年的报告不一致")
                .contains(
                        "<tr id=\"c1-r1\" data-m=\"1 2 3\"><td class=\"v no\"><a class=\"go\" href=\"#c1-1\">不符</a></td>");
    }

    @Test
    void mergedCellsAreMergedAndTheirPlaceIsNotFilledTwice() throws IOException {
        assertThat(page(PageSamples.plain()))
                .contains("<tr><td>项目</td><td rowspan=\"2\">备注</td><td class=\"num\">"
                        + "<span class=\"f ok\" id=\"c1-5\" title=\"已核实\">128.40</span></td></tr>")
                .contains("<tr><td>合并</td><td></td></tr>");
    }

    @Test
    void damagedFileIsMarkedAtItsHead() throws IOException {
        String page = page(PageSamples.input(UnaryOperator.identity(), Status.OK_DAMAGED));

        assertThat(page)
                .contains("<p class=\"alarm\">文件受损（结果不完整）：其中的数字一律不作为已核实。</p>")
                .contains("<b class=\"bad\"> 文件受损（结果不完整）</b>");
        assertThat(page(PageSamples.plain())).doesNotContain("class=\"alarm\"");
    }

    @Test
    void filesWithoutAReportAreListedWithTheReason() throws IOException {
        assertThat(page(PageSamples.plain()))
                .contains("<td class=\"path\">坏.doc</td><td class=\"bad\">文件损坏</td><td>打不开</td>");
    }

    @Test
    void everyUnitWithFindingsGetsALetter() throws IOException {
        assertThat(page(PageSamples.plain()))
                .contains("<section class=\"letter\" id=\"l1\"")
                .contains("<p class=\"to\">柳湾县水务站：</p>")
                .contains("发现其中 3 处数据", "核实整改情况反馈表", "〔发文机关〕");
    }

    @Test
    void falseAlarmsStayOnThePageAndLeaveCountsAndLetters() throws IOException {
        PagesInput plain = PageSamples.plain();
        Dossier dossier = plain.files().iterator().next().dossier();
        String id = FindingId.of(dossier, dossier.reports().get(0)).get(0);
        Decision decision = new Decision(id, Optional.of(Conclusion.FALSE_ALARM), "口径不同 <b>");
        String page = page(new PagesInput(
                plain.ledger(),
                plain.files(),
                plain.across(),
                Decisions.of(List.of(decision)),
                plain.rules(),
                plain.places(),
                plain.made()));

        assertThat(page)
                .contains("<li id=\"c1-f1\" class=\"error dismissed\"")
                .contains("<p class=\"review made\">复核：误报　口径不同 &lt;b&gt;</p>")
                .contains("另有 1 条复核为误报")
                .contains("<b>0</b> 差错")
                .contains("发现其中 2 处数据")
                .contains("<a class=\"f no\" id=\"c1-1\"");
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        assertThat(page(PageSamples.plain())).isEqualTo(page(PageSamples.plain()));
    }

    @Test
    void manyReportsGetAPageEachAndTheIndexLeadsToThem() throws IOException {
        Path target = folder.resolve("汇总 1.html");
        ReportPages.Written written = ReportPages.file(target, PageSamples.many(3), 2);

        assertThat(written).isEqualTo(new ReportPages.Written(target, 3, 5, 1));
        assertThat(names(folder.resolve("汇总 1-pages/reports")))
                .containsExactly("r0001.html", "r0002.html", "r0003.html");
        assertThat(names(folder.resolve("汇总 1-pages/letters"))).containsExactly("l0001.html");
        assertThat(Files.readString(target))
                .contains("href=\"./%E6%B1%87%E6%80%BB%201-pages/reports/r0003.html\"")
                .contains("href=\"./%E6%B1%87%E6%80%BB%201-pages/letters/l0001.html\"");
        assertThat(Files.readString(folder.resolve("汇总 1-pages/reports/r0002.html")))
                .contains("href=\"../.././%E6%B1%87%E6%80%BB%201.html#reports\"")
                .contains("358.4万元")
                .doesNotContain("echarts");
    }

    /** Whatever files, units and reports are called, pages and links have names of the program's own, and the words stay words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg/onload=alert(1)>",
                "../../x#y?z=%00&amp;",
                "\u202Egnp.exe\u200B"
            })
    void namesOfAnyKindAreWordsOnAllPages(String name) throws IOException {
        Path target = folder.resolve("页.html");
        ReportPages.file(target, PageSamples.many(words -> name + words, 3), 2);

        assertThat(names(folder.resolve("页-pages/reports"))).containsExactly("r0001.html", "r0002.html", "r0003.html");
        for (Path page : List.of(
                target, folder.resolve("页-pages/reports/r0001.html"), folder.resolve("页-pages/letters/l0001.html"))) {
            String written = Files.readString(page);
            assertThat(written)
                    .doesNotContain("<script>alert", "<img", "<svg", "&amp;amp;\"", "\u202E")
                    .contains(name.startsWith("<") ? "&lt;script&gt;alert(1)&lt;/script&gt;" : "柳湾县水务站");
            assertThat(Pattern.compile("href=\"([^\"]*)\"")
                            .matcher(written)
                            .results()
                            .map(link -> link.group(1)))
                    .isNotEmpty()
                    .allMatch(link -> link.matches("[A-Za-z0-9.#](?:[A-Za-z0-9._~%!$()*+,;=@/#-]|&amp;|&#39;)*"));
        }
    }

    @Test
    void pagesOfALongerRunBeforeAreTakenAway() throws IOException {
        Path pages = folder.resolve("页面");
        ReportPages.folder(pages, PageSamples.many(3));
        Files.writeString(pages.resolve("reports/r-notes.html"), "mine");
        ReportPages.folder(pages, PageSamples.many(1));

        assertThat(names(pages.resolve("reports"))).containsExactly("r-notes.html", "r0001.html");
        assertThat(ReportPages.mayFill(pages)).isTrue();
        assertThat(ReportPages.mayFill(folder)).isFalse();
    }

    @Test
    void ownPagesAreKnown() throws IOException {
        page(PageSamples.plain());
        Path other = Files.writeString(folder.resolve("o.html"), "<html><head><meta charset=\"utf-8\"><title>决算");

        assertThat(OwnPage.is(folder.resolve("页.html"))).isTrue();
        assertThat(OwnPage.is(other)).isFalse();
        assertThat(OwnPage.is(folder)).isFalse();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
