package org.gouji.export;

import java.io.IOException;
import java.util.List;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.model.CrossCheck;
import org.gouji.model.CrossCheck.Side;
import org.gouji.model.Language;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** Reports against reports: the sheet 跨年核对, a row for each comparison. */
final class CrossSheet {
    private static List<Column> columns(Labels labels) {
        return List.of(
                Column.of("单位", "Unit", 20, Format.LABEL),
                Column.of("报告年度", "Report year", 8, Format.YEAR),
                Column.of("报告类型", "Kind", 13, Format.LABEL),
                Column.of("项目", "Item", 22, Format.LABEL),
                Column.of("核对结论", "Verdict", 12, Format.MARK)
                        .coloured(Paint.rules(Verdict.values(), labels::of, Paint::of)),
                Column.of("本报告", "This report", 18, Format.PRINTED),
                Column.of("对照报告", "The other", 24, Format.PRINTED),
                Column.of("核对说明", "The check", 46, Format.TEXT),
                Column.of("规则", "Rule", 20, Format.LABEL),
                Column.of("文件", "File", 32, Format.LABEL),
                Column.of("对照文件", "Other files", 32, Format.LABEL));
    }

    private final Iterable<CrossCheck> checks;
    private final Language language;
    private final Labels labels;
    private final RuleNames rules;
    private final Links links;

    CrossSheet(WorkbookInput input, Links links) {
        this.checks = input.across();
        this.language = input.language();
        this.labels = new Labels(language);
        this.rules = new RuleNames(input.rules(), language);
        this.links = links;
    }

    Filled fill(Book book) throws IOException {
        Grid grid = book.grid(new Wording("跨年核对", "Across reports"), columns(labels));
        for (CrossCheck check : checks) {
            Side here = check.here();
            grid.begin().text(here.unit()).number(here.year()).text(here.kind()).text(check.item());
            grid.text(labels.of(check.verdict()));
            grid.text(here.text()).text(CrossTable.joined(check, Side::text));
            grid.text(check.message().in(language)).text(rules.of(check.rule()));
            grid.link(here.path(), links.to(here.path())).text(CrossTable.joined(check, Side::path));
            grid.end();
        }
        return grid.finish();
    }
}
