package org.gouji.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.model.RuleInfo;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** The sheet 规则说明: what each rule holds reports to, and what came of it in this run. */
final class RuleSheet {
    private static final List<Column> COLUMNS = List.of(
            Column.of("规则编号", "Rule", 22, Format.LABEL),
            Column.of("名称", "Name", 24, Format.LABEL),
            Column.of("核对内容", "What must hold", 90, Format.TEXT),
            Column.of("核对数", "Checks", 9, Format.WHOLE),
            Column.of("相符", "Hold", 9, Format.WHOLE),
            Column.of("不符", "Broken", 9, Format.WHOLE),
            Column.of("有说明", "Explained", 9, Format.WHOLE),
            Column.of("未核对", "Not checked", 9, Format.WHOLE),
            Column.of("问题数", "Findings", 9, Format.WHOLE));

    private RuleSheet() {}

    static Filled fill(Book book, List<RuleInfo> rules, Tally tally) throws IOException {
        Grid grid = book.grid(new Wording("规则说明", "Rules"), COLUMNS);
        for (RuleInfo rule : rules) {
            Map<Verdict, Long> checks = tally.checks(rule.id());
            grid.begin().text(rule.id()).text(book.say(rule.name())).text(book.say(rule.summary()));
            grid.number(Tally.sum(checks));
            grid.number(checks.entrySet().stream()
                    .filter(entry -> entry.getKey().holds())
                    .mapToLong(Map.Entry::getValue)
                    .sum());
            for (Verdict verdict : List.of(Verdict.BROKEN, Verdict.EXPLAINED, Verdict.UNCHECKED)) {
                grid.number(checks.getOrDefault(verdict, 0L));
            }
            grid.number(tally.findings(rule.id())).end();
        }
        return grid.finish();
    }
}
