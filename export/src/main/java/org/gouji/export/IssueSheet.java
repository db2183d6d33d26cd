package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.FindingId;
import org.gouji.export.review.ReviewHeads;
import org.gouji.export.xlsx.Condition;
import org.gouji.model.CrossCheck;
import org.gouji.model.CrossCheck.Side;
import org.gouji.model.Relation;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** The sheet 问题清单: a row for each root cause, the gravest first, where reviewers write down what they conclude. */
final class IssueSheet {
    private static final int CONCLUSION = 17;

    /** Where cells of a row that are no words are, the number of the row left out. */
    private static final int YEAR = 3;

    private static final int YUAN = 10;
    private static final int FILE = 15;

    private final Grid grid;
    private final WorkbookInput input;
    private final Labels labels;
    private final RuleNames rules;
    private final Links links;
    private final GravestFirst rows;
    private long number;

    IssueSheet(Book book, WorkbookInput input, Links links) throws IOException {
        this.input = input;
        this.labels = new Labels(input.language());
        this.rules = new RuleNames(input.rules(), input.language());
        this.links = links;
        this.rows = new GravestFirst(book.aside());
        this.grid = book.grid(new Wording("问题清单", "Findings"), columns())
                .choose(
                        CONCLUSION,
                        Conclusion.words(input.language()),
                        ReviewHeads.CONCLUSION,
                        new Wording(
                                "属实：确有问题；误报：不是问题，下次汇总不计；待核：尚需核实。用 gouji review import 读回。",
                                "confirmed, false alarm (counted no more), or pending. Read back by gouji review"
                                        + " import."));
    }

    private List<Column> columns() {
        List<Condition> verdicts = Paint.rules(Verdict.values(), labels::of, Paint::of);
        List<Condition> severities = Paint.rules(Severity.values(), labels::of, Paint::of);
        List<Condition> conclusions = Stream.of(Conclusion.values())
                .map(one -> new Condition(
                        one.label().in(input.language()), true, Paint.of(one).colours()))
                .toList();
        return List.of(
                Column.of("序号", "No.", 6, Format.WHOLE),
                Column.of("严重程度", "Severity", 9, Format.MARK).coloured(severities),
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
                Column.of("核对结论", "Verdict", 12, Format.MARK).coloured(verdicts),
                Column.of("修改建议", "Suggestion", 22, Format.TEXT),
                Column.of("原文语句", "Sentence", 40, Format.TEXT),
                Column.of("规则", "Rule", 20, Format.LABEL),
                Column.of("文件", "File", 32, Format.LABEL),
                new Column(ReviewHeads.CONCLUSION, 11, Format.MARK, false, conclusions),
                new Column(ReviewHeads.NOTE, 24, Format.TEXT, false, List.of()),
                new Column(ReviewHeads.ID, 15, Format.PHRASE, true, List.of()));
    }

    void add(Page page) throws IOException {
        for (Issue issue : page.issues()) {
            Severity severity = issue.finding().severity();
            rows.add(severity, page.origin().department(), cells(page.origin(), issue));
        }
    }

    private List<String> cells(Origin origin, Issue issue) {
        Optional<Difference> difference = issue.difference();
        List<String> cells = new ArrayList<>(List.of(
                labels.of(issue.finding().severity()),
                origin.department(),
                origin.region(),
                year(origin.year()),
                origin.kind(),
                issue.section(),
                issue.finding().message().in(input.language()),
                issue.stated(),
                issue.computed(),
                difference.map(Difference::text).orElse(""),
                difference
                        .flatMap(Difference::yuan)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                issue.check().map(Relation::verdict).map(labels::of).orElse(""),
                suggestion(issue),
                issue.sentence(),
                issue.rules().stream().map(rules::of).collect(Collectors.joining("\n")),
                origin.path(),
                origin.path()));
        cells.addAll(review(issue.id(), issue.decision()));
        return cells;
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }

    private List<String> review(String id, Optional<Decision> decision) {
        return List.of(
                decision.flatMap(Decision::conclusion)
                        .map(one -> one.label().in(input.language()))
                        .orElse(""),
                decision.map(Decision::note).orElse(""),
                id);
    }

    private String suggestion(Issue issue) {
        return issue.finding()
                .suggestion()
                .map(repair -> labels.replace(issue.view().slice(repair.replaces()), repair.text()))
                .orElse("");
    }

    /** The findings of reports against reports. */
    void addAcross() throws IOException {
        for (CrossCheck check : input.across()) {
            if (check.severity().isPresent()) {
                Severity severity = check.severity().get();
                rows.add(severity, check.here().unit(), cells(check, severity));
            }
        }
    }

    private List<String> cells(CrossCheck check, Severity severity) {
        Side here = check.here();
        List<String> cells = new ArrayList<>(List.of(
                labels.of(severity),
                here.unit(),
                "",
                Integer.toString(here.year()),
                here.kind(),
                "",
                check.message().in(input.language()),
                here.text(),
                CrossTable.joined(check, Side::text),
                "",
                "",
                labels.of(check.verdict()),
                "",
                here.sentence(),
                rules.of(check.rule()),
                here.path() + "\n" + CrossTable.joined(check, Side::path),
                here.path()));
        String id = FindingId.of(check);
        cells.addAll(review(id, input.decisions().of(id)));
        return cells;
    }

    /** What people must look into first comes first. */
    private void row(List<String> cells) throws IOException {
        grid.begin().number(++number);
        for (int at = 0; at < FILE; at++) {
            String cell = cells.get(at);
            if (at == YEAR || at == YUAN) {
                grid.number(cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell)));
            } else {
                grid.text(cell);
            }
        }
        grid.link(cells.get(FILE), links.to(cells.get(FILE + 1)));
        for (String cell : cells.subList(FILE + 2, cells.size())) {
            grid.text(cell);
        }
        grid.end();
    }

    Filled finish() throws IOException {
        rows.each(this::row);
        return grid.finish();
    }
}
