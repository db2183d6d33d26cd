package org.gouji.ingest.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Status;

/**
 * Tells the sheets of workbooks that this program wrote. Other programs put their own name into a workbook that they save, but keep what
 * its sheets are called and what stands in their head rows.
 */
final class OwnSheets {
    /** Rows that people may have put above the head row, and the head row. */
    private static final int LOOKED_AT = 3;

    /** So many heads must be there: columns may have been taken out, and one head says nothing. */
    private static final int HEADS = 3;

    /** Heads by the name of their sheet, in both languages. */
    private static final Map<String, Set<String>> SHEETS = Map.ofEntries(
            Map.entry("问题清单", Set.of("问题说明", "核算数", "差额（元）", "核对结论", "修改建议", "复核结论", "问题编号")),
            Map.entry(
                    "Findings",
                    Set.of("What is wrong", "Computed", "Difference in yuan", "Verdict", "Suggestion", "Finding id")),
            Map.entry("勾稽关系", Set.of("关系类别", "核对结论", "公式结论", "列示数原文", "半个末位", "比较位")),
            Map.entry("Checks", Set.of("Relation", "Verdict", "By formula", "Stated as printed", "Half a digit")),
            Map.entry("金额", Set.of("计量口径", "资金口径", "所属年度", "单位来源", "核对情况", "原文语句")),
            Map.entry("Amounts", Set.of("Measure", "Scope", "Printed", "Unit from", "Checked", "Sentence")),
            Map.entry("百分比", Set.of("计量口径", "所属年度", "约数", "核对情况", "原文语句")),
            Map.entry("Percentages", Set.of("Measure", "Printed", "Approximate", "Checked", "Sentence")),
            Map.entry("数据明细", Set.of("计量口径", "资金口径", "所属年度", "核对情况", "原文语句")),
            Map.entry("Figures", Set.of("Measure", "Scope", "Checked", "Sentence")),
            Map.entry("跨年核对", Set.of("本报告", "对照报告", "核对说明", "核对结论", "对照文件")),
            Map.entry("Across reports", Set.of("This report", "The other", "The check", "Other files")),
            Map.entry("文件台账", Set.of("文件", "状态", "文件类型", "报告数", "SHA-256")),
            Map.entry("Files", Set.of("File", "Status", "Reports", "SHA-256")),
            Map.entry("规则说明", Set.of("规则编号", "核对内容", "核对数", "问题数")),
            Map.entry("Rules", Set.of("Rule", "What must hold", "Checks", "Not checked")));

    private OwnSheets() {}

    /** Throws what a workbook of this program is refused with. */
    static void expectForeign(Sheet sheet) throws Refusal {
        if (is(sheet)) {
            throw refusal();
        }
    }

    static Refusal refusal() {
        return new Refusal(
                Status.UNSUPPORTED, "这是本程序写出的工作簿，不是报告。", "This is a workbook that Gouji wrote, not a report.");
    }

    private static boolean is(Sheet sheet) {
        Set<String> heads = SHEETS.get(sheet.name().strip());
        return heads != null && firstRows(sheet).stream().anyMatch(row -> said(row, heads) >= HEADS);
    }

    private static List<Set<String>> firstRows(Sheet sheet) {
        return sheet.cells().stream()
                .map(SheetCell::row)
                .distinct()
                .limit(LOOKED_AT)
                .map(row -> words(sheet, row))
                .toList();
    }

    private static Set<String> words(Sheet sheet, int row) {
        return sheet.cells().stream()
                .takeWhile(cell -> cell.row() <= row)
                .filter(cell -> cell.row() == row)
                .map(cell -> cell.text().strip())
                .collect(Collectors.toSet());
    }

    private static long said(Set<String> row, Set<String> heads) {
        return heads.stream().filter(row::contains).count();
    }
}
