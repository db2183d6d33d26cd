package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.model.Indicator;
import org.gouji.model.Printed;
import org.gouji.model.Section;
import org.gouji.model.Span;
import org.gouji.model.Wording;

/** What reports are made of: the sheets 指标, a row for each indicator, and 章节, a row for each section. */
final class BodySheets {
    private static final Column UNIT = Column.of("单位", "Unit", 24, Format.LABEL);
    private static final Column YEAR = Column.of("报告年度", "Report year", 8, Format.YEAR);
    private static final Column TITLE = Column.of("报告标题", "Title", 34, Format.LABEL);
    private static final Column FILE = Column.of("文件", "File", 32, Format.LABEL);

    private static final List<Column> INDICATORS = List.of(
            UNIT,
            YEAR,
            TITLE,
            Column.of("一级指标", "Level 1", 13, Format.LABEL),
            Column.of("二级指标", "Level 2", 15, Format.LABEL),
            Column.of("三级指标", "Indicator", 30, Format.TEXT),
            Column.of("年度指标值", "Target", 20, Format.TEXT),
            Column.of("实际完成值", "Actual", 20, Format.TEXT),
            Column.of("分值", "Weight", 8, Format.NUMBER),
            Column.of("得分", "Score", 8, Format.NUMBER),
            FILE);

    private static final List<Column> SECTIONS = List.of(
            UNIT,
            YEAR,
            Column.of("报告类型", "Kind", 16, Format.LABEL),
            TITLE,
            Column.of("层级", "Level", 6, Format.WHOLE),
            Column.of("编号", "Label", 10, Format.TEXT),
            Column.of("标题", "Heading", 34, Format.TEXT),
            Column.of("所在位置", "Path", 46, Format.TEXT),
            Column.of("字数", "Characters", 9, Format.WHOLE),
            Column.of("数字个数", "Figures", 9, Format.WHOLE),
            Column.of("问题数", "Findings", 8, Format.WHOLE),
            FILE);

    private final Grid indicators;
    private final Grid sections;

    BodySheets(Book book) throws IOException {
        this.indicators = book.grid(new Wording("指标", "Indicators"), INDICATORS).printing(INDICATORS.size() - 1);
        this.sections = book.grid(new Wording("章节", "Sections"), SECTIONS).printing(SECTIONS.size() - 1);
    }

    void add(Page page) throws IOException {
        Origin origin = page.origin();
        for (Indicator indicator : page.report().body().indicators()) {
            indicators.begin().text(origin.department()).number(origin.year()).text(origin.title());
            indicator(indicator);
            indicators.text(origin.path()).end();
        }
        for (Section section : page.report().body().sections()) {
            sections.begin().text(origin.department()).number(origin.year()).text(origin.kind());
            sections.text(origin.title());
            section(page, section);
            sections.text(origin.path()).end();
        }
    }

    private void indicator(Indicator indicator) {
        indicators.text(ReportView.plain(indicator.level1())).text(ReportView.plain(indicator.level2()));
        indicators.text(ReportView.plain(indicator.name())).text(ReportView.plain(indicator.target()));
        indicators.text(ReportView.plain(indicator.actual()));
        indicators.number(points(indicator.weight())).number(points(indicator.score()));
    }

    private static Optional<BigDecimal> points(Optional<Printed> points) {
        return points.map(Printed::value);
    }

    private void section(Page page, Section section) {
        Span span = section.span();
        long figures = page.figures().stream()
                .filter(row -> span.contains(row.fact().span()))
                .count();
        long issues = page.issues().stream()
                .filter(issue -> !issue.dismissed())
                .filter(issue -> issue.span().filter(span::contains).isPresent())
                .count();
        String words = span.in(page.dossier().text());
        sections.number(section.level()).text(section.label()).text(ReportView.plain(section.title()));
        sections.text(page.view().fullPath(section.heading()));
        sections.number(words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\u3000')
                .count());
        sections.number(figures).number(issues);
    }

    List<Filled> finish() throws IOException {
        return List.of(indicators.finish(), sections.finish());
    }
}
