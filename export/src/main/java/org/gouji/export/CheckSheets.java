package org.gouji.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.model.Dossier;
import org.gouji.model.Figure;
import org.gouji.model.Language;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Wording;

/** The sheets of the audit: 问题清单, a row for each root cause, and 勾稽关系, a row for each check. */
final class CheckSheets {
    /** Operands in cells of their own; what a longer list has more goes into the last cell together. */
    private static final int OPERANDS = 8;

    private static final List<Column> ISSUES = List.of(
            Column.of("序号", "No.", 6, Format.WHOLE),
            Column.of("严重程度", "Severity", 9, Format.MARK),
            Column.of("单位", "Unit", 18, Format.LABEL),
            Column.of("地区", "Region", 10, Format.LABEL),
            Column.of("报告年度", "Report year", 8, Format.YEAR),
            Column.of("报告类型", "Kind", 13, Format.LABEL),
            Column.of("章节", "Section", 20, Format.LABEL),
            Column.of("问题说明", "What is wrong", 38, Format.TEXT),
            Column.of("列示数", "Stated", 13, Format.PRINTED),
            Column.of("核算数", "Computed", 13, Format.PRINTED),
            Column.of("差额", "Difference", 13, Format.PRINTED),
            Column.of("差额（元）", "Difference in yuan", 15, Format.MONEY),
            Column.of("核对结论", "Verdict", 12, Format.MARK),
            Column.of("修改建议", "Suggestion", 22, Format.TEXT),
            Column.of("原文语句", "Sentence", 40, Format.TEXT),
            Column.of("规则", "Rule", 17, Format.LABEL),
            Column.of("文件", "File", 24, Format.LABEL),
            Column.of("复核意见", "Reviewer's remark", 16, Format.TEXT));

    private final Book book;
    private final WorkbookInput input;
    private final Labels labels;
    private final RuleNames rules;

    CheckSheets(Book book, WorkbookInput input) {
        this.book = book;
        this.input = input;
        this.labels = new Labels(input.language());
        this.rules = new RuleNames(input.rules(), input.language());
    }

    Filled issues(Links links) throws IOException {
        Grid grid = book.grid(new Wording("问题清单", "Findings"), ISSUES);
        long number = 0;
        for (Dossier dossier : input.dossiers()) {
            for (Report report : dossier.reports()) {
                Origin origin = Origin.of(dossier, report);
                for (Issue issue : Issue.of(ReportView.of(dossier, report))) {
                    issue(grid.begin().number(++number), origin, issue, links);
                    grid.end();
                }
            }
        }
        new CrossSheet(input, links).issues(grid, number);
        return grid.finish();
    }

    private void issue(Grid grid, Origin origin, Issue issue, Links links) {
        Language language = input.language();
        grid.text(
                labels.of(issue.finding().severity()), Paint.of(issue.finding().severity()));
        grid.text(origin.department())
                .text(origin.region())
                .number(origin.year())
                .text(origin.kind());
        grid.text(issue.section()).text(issue.finding().message().in(language));
        Optional<Difference> difference = issue.difference();
        grid.text(issue.stated()).text(issue.computed());
        grid.text(difference.map(Difference::text).orElse(""));
        grid.number(difference.flatMap(Difference::yuan));
        grid.text(
                issue.check().map(Relation::verdict).map(labels::of).orElse(""),
                issue.check().map(Relation::verdict).map(Paint::of).orElse(Paint.NONE));
        grid.text(suggestion(issue)).text(issue.sentence());
        grid.text(issue.rules().stream().map(rules::of).collect(Collectors.joining("\n")));
        grid.link(origin.path(), links.to(origin.path())).blank();
    }

    private String suggestion(Issue issue) {
        return issue.finding()
                .suggestion()
                .map(repair -> labels.replace(issue.view().slice(repair.replaces()), repair.text()))
                .orElse("");
    }

    Filled relations() throws IOException {
        Grid grid = book.grid(new Wording("勾稽关系", "Checks"), relationColumns());
        for (Dossier dossier : input.dossiers()) {
            for (Report report : dossier.reports()) {
                Origin origin = Origin.of(dossier, report);
                ReportView view = ReportView.of(dossier, report);
                for (Relation relation : report.relations()) {
                    relation(grid.begin(), origin, view, relation);
                    grid.end();
                }
            }
        }
        return grid.finish();
    }

    private static List<Column> relationColumns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("单位", "Unit", 18, Format.LABEL),
                Column.of("报告年度", "Report year", 8, Format.YEAR),
                Column.of("报告类型", "Kind", 13, Format.LABEL),
                Column.of("章节", "Section", 20, Format.LABEL),
                Column.of("关系类别", "Relation", 10, Format.MARK),
                Column.of("核对结论", "Verdict", 12, Format.MARK),
                Column.of("列示数", "Stated", 14, Format.PRINTED),
                Column.of("核算数", "Computed", 14, Format.PRINTED),
                Column.of("核对说明", "The check", 40, Format.TEXT),
                Column.of("规则", "Rule", 17, Format.LABEL),
                Column.of("文件", "File", 24, Format.LABEL)));
        for (int i = 1; i <= OPERANDS; i++) {
            columns.add(Column.of("参与数" + i, "Operand " + i, 13, Format.PRINTED));
        }
        columns.add(Column.of("其余参与数", "Further operands", 24, Format.TEXT));
        return columns;
    }

    private void relation(Grid grid, Origin origin, ReportView view, Relation relation) {
        grid.text(origin.department()).number(origin.year()).text(origin.kind());
        grid.text(place(relation).map(figure -> view.sectionPath(figure.span())).orElse(""));
        grid.text(labels.relationKind(relation.kind()));
        grid.text(labels.of(relation.verdict()), Paint.of(relation.verdict()));
        grid.text(relation.stated().map(CheckSheets::printed).orElse("")).text(relation.computed());
        grid.text(relation.message().in(input.language())).text(rules.of(relation.rule()));
        grid.text(origin.path());
        List<Figure> operands = relation.operands();
        for (int i = 0; i < OPERANDS; i++) {
            grid.text(i < operands.size() ? printed(operands.get(i)) : "");
        }
        List<Figure> further =
                operands.size() > OPERANDS ? operands.subList(OPERANDS, operands.size()) : Collections.emptyList();
        grid.text(further.stream().map(CheckSheets::printed).collect(Collectors.joining("、")));
    }

    private static Optional<Figure> place(Relation relation) {
        return relation.stated().or(() -> relation.operands().stream().findFirst());
    }

    private static String printed(Figure figure) {
        return ReportView.plain(figure.text());
    }
}
