package org.gouji.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Totals;

/** What a person reads at the end of a run: files, figures, findings by rule and unit, errors. */
final class Summary {
    private static final int UNITS = 10;

    private final Console console;
    private final Map<String, RuleInfo> rules;

    private final String option;

    /** @param option what command lines end with so that they are about the workspace of the run */
    Summary(Console console, List<RuleInfo> rules, String option) {
        this.console = console;
        this.option = option;
        this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity(), (a, b) -> a));
    }

    /** @param pruned whether the files that are gone were forgotten */
    void print(Ledger ledger, Totals totals, boolean pruned) {
        new FilesText(console, option).print(ledger, pruned);
        figures(totals);
        byRule(totals);
        byUnit(totals);
        new ErrorsText(console).print(totals);
        new AcrossText(console).findings(totals.foundAcross());
    }

    private void figures(Totals totals) {
        int figures = totals.figures();
        console.head("报告", "reports", reports(totals));
        console.head(
                "数字",
                "figures",
                console.say(
                        count(figures) + " 个：已核实 " + part(totals.verified(), figures) + "，有矛盾 "
                                + part(totals.contradicted(), figures) + "，未能核对 " + part(totals.unchecked(), figures),
                        count(figures) + ": " + part(totals.verified(), figures) + " verified, "
                                + part(totals.contradicted(), figures) + " contradicted, "
                                + part(totals.unchecked(), figures) + " not checkable"));
        if (!totals.reasons().isEmpty()) {
            console.head("", "", console.say("未能核对的原因：", "not checkable: ") + Words.reasons(totals.reasons(), console));
        }
        StringBuilder verdicts = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            if (totals.of(verdict) > 0) {
                verdicts.append(verdicts.isEmpty() ? console.say(" 处：", ": ") : console.say("，", ", "))
                        .append(Words.verdict(verdict, console))
                        .append(' ')
                        .append(count(totals.of(verdict)));
            }
        }
        console.head("核对", "checks", count(totals.checks()) + verdicts);
        String across = new AcrossText(console).counts(totals);
        if (!across.isEmpty()) {
            console.head("跨报告", "across", across);
        }
        console.head(
                "发现",
                "findings",
                console.say(
                        count(totals.findings()) + " 条：差错 " + count(totals.of(Severity.ERROR)) + "，提示 "
                                + count(totals.of(Severity.WARNING)) + "，说明 " + count(totals.of(Severity.INFO)),
                        count(totals.findings()) + ": " + count(totals.of(Severity.ERROR)) + " errors, "
                                + count(totals.of(Severity.WARNING)) + " warnings, " + count(totals.of(Severity.INFO))
                                + " notes"));
        if (totals.dismissed() > 0) {
            String number = count(totals.dismissed());
            console.head(
                    "",
                    "",
                    console.say(
                            "另有 " + number + " 条复核为误报，不再计入；“数字”“核对”两行按原文统计，含误报所涉的",
                            number
                                    + " more dismissed in review; figures and checks are counted as they stand, those of false alarms too"));
        }
    }

    private String part(int number, int whole) {
        return count(number)
                + console.say("（" + Words.share(number, whole) + "）", " (" + Words.share(number, whole) + ")");
    }

    /** Annexes are told apart: pages show them within the report that they belong to. */
    private String reports(Totals totals) {
        int main = totals.reports() - totals.annexes();
        return totals.annexes() == 0
                ? console.say(count(main) + " 份", count(main))
                : console.say(
                        count(main) + " 份，另有所附的表 " + count(totals.annexes()) + " 张",
                        count(main) + ", and " + Words.many(totals.annexes(), "form") + " annexed to them");
    }

    private void byRule(Totals totals) {
        Columns columns = new Columns();
        Ranked.of(totals.byRule(), Integer.MAX_VALUE)
                .forEach((rule, number) -> columns.row(rule, name(rule), count(number)));
        block("按规则", "by rule", columns);
    }

    private String name(String rule) {
        RuleInfo info = rules.get(rule);
        return info == null ? "" : console.say(info.name());
    }

    private void byUnit(Totals totals) {
        Columns columns = new Columns();
        Ranked.of(totals.byUnit(), UNITS).forEach((unit, number) -> columns.row(Width.clean(unit), count(number)));
        int left = totals.byUnit().size() - UNITS;
        if (left > 0) {
            columns.row(console.say("另有 " + count(left) + " 个单位，见工作簿", count(left) + " more units: see the workbook"));
        }
        block("按单位", "by unit", columns);
    }

    private void block(String zh, String en, Columns columns) {
        if (!columns.isEmpty()) {
            console.line("");
            console.line(console.say(zh, en));
            columns.lines("  ").forEach(console::line);
        }
    }

    private static String count(int number) {
        return Words.count(number);
    }
}
