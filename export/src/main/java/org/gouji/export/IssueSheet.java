package org.gouji.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

/** The sheet 问题清单: a row for each root cause, where reviewers write down what they conclude. */
final class IssueSheet {
    private static final int CONCLUSION = 17;

    private final Grid grid;
    private final WorkbookInput input;
    private final Labels labels;
    private final RuleNames rules;
    private final Links links;
    private long number;

    IssueSheet(Book book, WorkbookInput input, Links links) throws IOException {
        this.input = input;
        this.labels = new Labels(input.language());
        this.rules = new RuleNames(input.rules(), input.language());
        this.links = links;
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
            grid.begin().number(++number);
            issue(page.origin(), issue);
            review(issue.id(), issue.decision());
            grid.end();
        }
    }

    private void issue(Origin origin, Issue issue) {
        grid.text(labels.of(issue.finding().severity()));
        grid.text(origin.department())
                .text(origin.region())
                .number(origin.year())
                .text(origin.kind());
        grid.text(issue.section()).text(issue.finding().message().in(input.language()));
        Optional<Difference> difference = issue.difference();
        grid.text(issue.stated()).text(issue.computed());
        grid.text(difference.map(Difference::text).orElse(""));
        grid.number(difference.flatMap(Difference::yuan));
        grid.text(issue.check().map(Relation::verdict).map(labels::of).orElse(""));
        grid.text(suggestion(issue)).text(issue.sentence());
        grid.text(issue.rules().stream().map(rules::of).collect(Collectors.joining("\n")));
        grid.link(origin.path(), links.to(origin.path()));
    }

    private void review(String id, Optional<Decision> decision) {
        grid.text(decision.flatMap(Decision::conclusion)
                .map(one -> one.label().in(input.language()))
                .orElse(""));
        grid.text(decision.map(Decision::note).orElse("")).text(id);
    }

    private String suggestion(Issue issue) {
        return issue.finding()
                .suggestion()
                .map(repair -> labels.replace(issue.view().slice(repair.replaces()), repair.text()))
                .orElse("");
    }

    /** The findings of reports against reports, below the others. */
    void addAcross() throws IOException {
        for (CrossCheck check : input.across()) {
            if (check.severity().isPresent()) {
                String id = FindingId.of(check);
                grid.begin().number(++number);
                across(check);
                review(id, input.decisions().of(id));
                grid.end();
            }
        }
    }

    private void across(CrossCheck check) {
        Side here = check.here();
        check.severity().ifPresent(severity -> grid.text(labels.of(severity)));
        grid.text(here.unit()).text("").number(here.year()).text(here.kind()).text("");
        grid.text(check.message().in(input.language()));
        grid.text(here.text())
                .text(CrossTable.joined(check, Side::text))
                .text("")
                .blank();
        grid.text(labels.of(check.verdict())).text("");
        grid.text(here.sentence()).text(rules.of(check.rule()));
        grid.link(here.path() + "\n" + CrossTable.joined(check, Side::path), links.to(here.path()));
    }

    Filled finish() throws IOException {
        return grid.finish();
    }
}
