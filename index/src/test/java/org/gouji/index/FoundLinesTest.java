package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Dossier;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;

final class FoundLinesTest extends TwoReports {
    @Test
    void figureWhoseItemIsAskedForComesWithItsAmountAndLine() throws IOException {
        Hit hit = search("公务接待费", Filter.none().inDepartment("水务"))
                .of(HitKind.FIGURE)
                .get(0);

        Hit.FoundFigure figure = hit.figure().orElseThrow();
        assertThat(figure.text()).isEqualTo("3.65万元");
        assertThat(figure.yuan().orElseThrow()).isEqualByComparingTo("36500");
        assertThat(figure.item()).isEqualTo("公务接待费");
        assertThat(figure.measure()).isEqualTo(Measure.FINAL);
        assertThat(hit.heading()).isEqualTo("“三公”经费情况 / 公务接待费");
        assertThat(hit.report().path()).isEqualTo("2022/水务.txt");
        assertThat(hit.report().year()).hasValue(2022);
        assertThat(hit.line().text()).isEqualTo("2022年公务接待费决算数为3.65万元，接待15批次。比上年减少。");
        assertThat(marked(hit)).containsExactly("公务接待费");
    }

    @Test
    void placesLeadBackIntoTheDocument() throws IOException {
        String text = water().dossier("a").text();
        for (Hit hit : search("公务", Filter.none().inYears(YearRange.of(2022))).hits()) {
            assertThat(hit.line().place().in(text)).isEqualTo(hit.line().text());
            assertThat(marked(hit)).containsOnly("公务");
            hit.figure().ifPresent(figure -> assertThat(hit.place().in(text)).isEqualTo(figure.text()));
        }
    }

    @Test
    void reportInTheMiddleOfAFileHasPlacesOfTheFile() throws IOException {
        Identity identity = new Identity("林业站自评", "绿洲县林业站", "", OptionalInt.empty(), Kinds.OTHER);
        Dossier shifted = Sample.after("封面\n目录\n", identity)
                .line("前言：接待费另列。")
                .section(1, "一", "接待费")
                .line("接待费5.00万元。")
                .wan("接待费", Measure.FINAL, "5.00")
                .dossier("d");
        index.clear();
        index.put("d", shifted);
        index.commit(9);

        Hits hits = search("接待费", Filter.none());
        assertThat(hits.byKind())
                .containsEntry(HitKind.REPORT, 1L)
                .containsEntry(HitKind.PARAGRAPH, 2L)
                .containsEntry(HitKind.FIGURE, 1L);
        for (Hit hit : hits.hits()) {
            assertThat(hit.line().place().in(shifted.text()))
                    .isEqualTo(hit.line().text());
            assertThat(marked(hit)).containsOnly("接待费");
        }
    }

    @Test
    void bestLineHasTheMostOfTheWords() throws IOException {
        Hit hit = search("青石县 公务 批次", Filter.none().only(HitKind.REPORT)).hits().get(0);

        assertThat(hit.line().text()).isEqualTo("2022年公务接待费决算数为3.65万元，接待15批次。");
        assertThat(marked(hit)).containsExactly("公务", "批次");
    }

    @Test
    void overlappingHighlightsAreOne() throws IOException {
        Hit hit = search("公务接待 接待费", Filter.none().only(HitKind.FIGURE).inDepartment("白云"))
                .hits()
                .get(0);

        assertThat(marked(hit)).containsExactly("公务接待费");
    }

    @Test
    void cellIsShownWithItsRow() throws IOException {
        Sample report = Sample.of("红土县文化馆", "红土县", 2020)
                .line("公务接待费\t2.50万元\t2.10万元")
                .wan("公务接待费", Measure.FINAL, "2.10")
                .but(OptionalInt.empty(), "公务接待费", PlaceKind.TABLE);
        index.put("c", report.dossier("c.txt"));
        index.commit(8);

        Hit hit = search("2.1", Filter.none().only(HitKind.FIGURE)).hits().get(0);
        assertThat(hit.line().text()).isEqualTo("公务接待费\t2.50万元\t2.10万元");
        assertThat(marked(hit)).containsExactly("2.10");
    }

    @Test
    void itemIsFoundByItsCanonicalNameToo() throws IOException {
        Sample report = Sample.of("红土县文化馆", "红土县", 2020)
                .line("接待支出2.00万元。")
                .wan("接待支出", Measure.FINAL, "2.00")
                .but(OptionalInt.empty(), "公务接待费", PlaceKind.PROSE);
        index.put("c", report.dossier("c.txt"));
        index.commit(8);

        Filter figures = Filter.none().only(HitKind.FIGURE).inDepartment("文化馆");
        assertThat(search("公务接待费", figures).total()).isEqualTo(1);
        assertThat(search("公务接待费", figures).hits().get(0).line().highlights()).isEmpty();
    }

    @Test
    void textWithoutSectionsIsFoundByParagraph() throws IOException {
        Identity identity = new Identity("绿洲县林业站自评", "", "", OptionalInt.empty(), Kinds.OTHER);
        Sample report = Sample.of(identity).line("第一段造林。").line("第二段护林，再护林。");
        index.put("c", report.dossier("c.txt"));
        index.commit(8);

        Hit hit = search("护林", Filter.none().only(HitKind.PARAGRAPH)).hits().get(0);
        assertThat(hit.line().text()).isEqualTo("第二段护林，再护林。");
        assertThat(hit.heading()).isEmpty();
        assertThat(marked(hit)).containsExactly("护林", "护林");
        assertThat(hit.report().year()).isEmpty();
    }

    @Test
    void sectionIsFoundByItsOwnTextOnly() throws IOException {
        assertThat(search("批次", Filter.none().only(HitKind.PARAGRAPH)).hits())
                .extracting(Hit::heading)
                .containsExactly("“三公”经费情况 / 公务接待费");
    }

    @Test
    void longLineIsShownAroundWhatWasFound() throws IOException {
        String line = "前言".repeat(500) + "公务接待费" + "后记".repeat(500);
        Dossier dossier = Sample.of("红土县文化馆", "", 2020).line(line).dossier("c");
        index.put("c", dossier);
        index.commit(8);

        Hit hit = search("公务接待费", Filter.none().inDepartment("文化馆")).hits().get(0);
        assertThat(hit.line().text()).hasSize(300).contains("言公务接待费后");
        assertThat(hit.line().place().in(dossier.text())).isEqualTo(hit.line().text());
        assertThat(marked(hit)).containsExactly("公务接待费");
    }

    @Test
    void findingAboutAnotherReportOfTheFileIsShownWhereItsOwnStands() throws IOException {
        String before = "主报告写明会议费3.00万元。\n";
        Identity annex = new Identity("绿洲县林业站自评表", "绿洲县林业站", "", OptionalInt.of(2021), Kinds.OTHER);
        Sample sample = Sample.after(before, annex).line("会议费2.00万元。");
        String text = sample.dossier("c").text();
        int own = text.indexOf("2.00万元");
        Report report = finding(sample.report(), List.of(new Span(9, 15), new Span(own, own + 6)), "f1");
        Report elsewhere = finding(report, List.of(new Span(9, 15)), "f2");
        Dossier plain = sample.dossier("c.txt");
        index.put("c", new Dossier(plain.source(), Status.OK, text, List.of(elsewhere), List.of()));
        index.commit(8);

        assertThat(search("两处不同", Filter.none().only(HitKind.FINDING)).hits())
                .extracting(hit -> hit.line().text())
                .containsExactlyInAnyOrder("会议费2.00万元。", "绿洲县林业站自评表");
    }

    private static Report finding(Report report, List<Span> places, String id) {
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.add(new Finding(
                id,
                "SAME-FACT",
                Severity.ERROR,
                new Wording("两处不同", "they differ"),
                places,
                List.of(),
                "c1",
                Optional.empty()));
        return new Report(report.head(), report.body(), report.facts(), List.of(), findings, List.of());
    }
}
