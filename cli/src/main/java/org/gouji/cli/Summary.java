package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.pipeline.Entry;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Totals;

/** What a person reads at the end of a run. */
final class Summary {
    private static final int UNITS = 10;
    private static final int MISSING = 10;
    private static final int FAILED = 20;

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
        files(ledger, pruned);
        figures(totals);
        byRule(totals);
        byUnit(totals);
        errors(totals);
        new AcrossText(console).findings(totals.foundAcross());
    }

    private void files(Ledger ledger, boolean pruned) {
        Map<Standing, Map<String, Integer>> others = new EnumMap<>(Standing.class);
        List<Entry> failed = new ArrayList<>();
        int read = 0;
        int kept = 0;
        for (Entry entry : ledger.entries()) {
            if (entry.failed()) {
                failed.add(entry);
            } else if (entry.status() == Status.OK && !entry.archive()) {
                read++;
                kept += entry.take() == Entry.Take.READ ? 0 : 1;
            } else {
                others.computeIfAbsent(Standing.of(entry), key -> new TreeMap<>())
                        .merge(reason(entry), 1, Integer::sum);
            }
        }
        head("文件", "files", counts(ledger.entries().size(), read, kept, failed.size()) + rest(others));
        failed(failed);
        others.forEach((standing, reasons) -> most(reasons, Integer.MAX_VALUE)
                .forEach((reason, number) -> console.line("        " + console.say(standing.word())
                        + console.say("：", ": ") + Width.clean(reason) + " " + count(number))));
        if (others.containsKey(Standing.UNSUPPORTED) || others.containsKey(Standing.EMPTY)) {
            console.line(
                    "        " + console.say("是哪些文件：", "which files: ") + Typed.gouji() + " status --all" + option);
        }
        missing(ledger.missing(), pruned);
    }

    private String counts(int all, int read, int kept, int failed) {
        return console.say(
                count(all) + " 个：已读 " + count(read) + (kept > 0 ? "（其中 " + count(kept) + " 个沿用上次结果）" : "") + "，失败或损坏 "
                        + count(failed),
                count(all) + ": " + count(read) + " read"
                        + (kept > 0 ? " (" + count(kept) + " from an earlier run)" : "") + ", " + count(failed)
                        + " failed or damaged");
    }

    /** The other counts; that of skipped files even where there are none. */
    private String rest(Map<Standing, Map<String, Integer>> others) {
        StringBuilder rest = new StringBuilder();
        for (Standing standing : Standing.values()) {
            int number = others.getOrDefault(standing, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (number > 0 || standing == Standing.SKIPPED) {
                rest.append(console.say(
                        "，" + standing.word().zh() + " " + count(number),
                        ", " + count(number) + " " + standing.word().en()));
            }
        }
        return rest.toString();
    }

    private void failed(List<Entry> failed) {
        Columns columns = new Columns();
        failed.stream()
                .limit(FAILED)
                .forEach(entry -> columns.row(
                        Width.clean(entry.shown()), Words.status(entry.status(), console), console.say(entry.why())));
        columns.lines("        ").forEach(console::line);
        if (failed.size() > FAILED) {
            int more = failed.size() - FAILED;
            console.line("        " + console.say("另有 " + count(more) + " 个", count(more) + " more"));
        }
        if (!failed.isEmpty()) {
            console.line("        " + console.say("详情和办法：", "more, and what to do: ") + Typed.gouji() + " status "
                    + (failed.stream().allMatch(entry -> entry.status().failed()) ? "--failed" : "--all")
                    + option);
        }
    }

    /** Why a file was passed; without the name of the file that a duplicate repeats, and how many an archive holds. */
    private String reason(Entry entry) {
        if (entry.archive()) {
            return console.say("已解压，其中的文件逐个列出", "unpacked, their files are listed");
        }
        return entry.status() == Status.DUPLICATE
                ? console.say("与另一文件内容相同", "the same content as another file")
                : console.say(entry.why());
    }

    private void missing(List<String> missing, boolean pruned) {
        if (!missing.isEmpty()) {
            console.line("        " + console.say("以前读过、现已不在的文件：", "read before, now gone: ") + count(missing.size())
                    + (pruned
                            ? console.say("，已从工作区清除", ", forgotten")
                            : console.say("，结果仍保留（--prune 可清除）", ", still kept (--prune forgets them)")));
            missing.stream().limit(MISSING).forEach(path -> console.line("          " + Width.clean(path)));
        }
    }

    private void figures(Totals totals) {
        int figures = totals.figures();
        head("报告", "reports", reports(totals));
        head(
                "数字",
                "figures",
                console.say(
                        count(figures) + " 个：已核实 " + part(totals.verified(), figures) + "，有矛盾 "
                                + part(totals.contradicted(), figures) + "，未能核对 " + part(totals.unchecked(), figures),
                        count(figures) + ": " + part(totals.verified(), figures) + " verified, "
                                + part(totals.contradicted(), figures) + " contradicted, "
                                + part(totals.unchecked(), figures) + " not checkable"));
        if (!totals.reasons().isEmpty()) {
            head("", "", console.say("未能核对的原因：", "not checkable: ") + Words.reasons(totals.reasons(), console));
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
        head("核对", "checks", count(totals.checks()) + verdicts);
        String across = new AcrossText(console).counts(totals);
        if (!across.isEmpty()) {
            head("跨报告", "across", across);
        }
        head(
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
            head(
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
        most(totals.byRule(), Integer.MAX_VALUE)
                .forEach((rule, number) -> columns.row(rule, name(rule), count(number)));
        block("按规则", "by rule", columns);
    }

    private String name(String rule) {
        RuleInfo info = rules.get(rule);
        return info == null ? "" : console.say(info.name());
    }

    private void byUnit(Totals totals) {
        Columns columns = new Columns();
        most(totals.byUnit(), UNITS).forEach((unit, number) -> columns.row(Width.clean(unit), count(number)));
        int left = totals.byUnit().size() - UNITS;
        if (left > 0) {
            columns.row(console.say("另有 " + count(left) + " 个单位，见工作簿", count(left) + " more units: see the workbook"));
        }
        block("按单位", "by unit", columns);
    }

    /** The largest counts first; equal ones in the order of their names. */
    private static Map<String, Integer> most(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private void block(String zh, String en, Columns columns) {
        if (!columns.isEmpty()) {
            console.line("");
            console.line(console.say(zh, en));
            columns.lines("  ").forEach(console::line);
        }
    }

    private void errors(Totals totals) {
        List<Totals.Noted> errors = totals.errors();
        if (errors.isEmpty()) {
            return;
        }
        int all = totals.of(Severity.ERROR);
        console.line("");
        console.line(console.say(
                "差错（显示 " + errors.size() + " / 共 " + count(all) + "）",
                "errors (" + errors.size() + " of " + count(all) + ")"));
        for (int i = 0; i < errors.size(); i++) {
            Totals.Noted noted = errors.get(i);
            var origin = noted.origin();
            String unit = origin.department().isEmpty() ? origin.title() : origin.department();
            String year = origin.year().isPresent() ? " " + origin.year().getAsInt() : "";
            console.line(Width.right(Integer.toString(i + 1), 4) + ". " + Width.clean(unit) + year + "  ["
                    + noted.finding().rule() + "]  " + Width.clean(origin.path()));
            console.line("      " + Width.clean(console.say(noted.finding().message())));
            if (!noted.sentence().isEmpty()) {
                console.line("      " + console.say("原文：", "text: ") + Width.clean(noted.sentence()));
            }
            console.line("      " + console.say("数字：", "figures: ")
                    + Width.clean(String.join(console.say("；", "; "), noted.figures())));
            noted.finding()
                    .suggestion()
                    .ifPresent(change ->
                            console.line("      " + console.say("建议改为：", "suggested: ") + Width.clean(change.text())));
        }
    }

    /**
     * What a run was about.
     *
     * @param inputs what it read
     * @param workbook what it wrote
     * @param workspace what it keeps
     */
    record Places(List<Path> inputs, Path workbook, Path workspace) {}

    /** Where the results are, and what to type next. */
    void places(Places places, Ledger ledger, Totals totals) {
        Path workspace = places.workspace();
        List<Path> inputs = places.inputs();
        console.line("");
        head("工作簿", "workbook", places.workbook().toString());
        head("工作区", "workspace", workspace.toString());
        Optional<String> first = ledger.entries().stream()
                .filter(entry -> entry.status().readable())
                .map(entry -> Typed.quoted(Width.clean(entry.shown())))
                .findFirst();
        if (first.isEmpty()) {
            console.line("");
            console.line(console.say(
                    "没有可读的报告：请给出存放报告（Word、PDF、Excel、网页、文本等）的文件夹",
                    "no report could be read: name a folder of reports (Word, PDF, Excel, web pages, text)"));
            return;
        }
        String gouji = Typed.gouji();
        head("接下来", "next", gouji + " show " + first.get() + option);
        if (totals.findings() > 0) {
            String all = inputs.stream()
                    .map(path -> Typed.quoted(Width.clean(path.toString())))
                    .collect(Collectors.joining(" "));
            head("复核", "review", gouji + " review" + option);
            head("批注", "comments", gouji + " annotate " + all + " -o " + console.say("批注", "commented") + option);
            head("网页", "web page", gouji + " report " + all + " -o report.html" + option);
        }
        totals.frequentItem().ifPresent(item -> head("检索", "search", gouji + " search " + Typed.quoted(item) + option));
        head("导出", "export", gouji + " export -o figures.xlsx" + option);
    }

    private void head(String zh, String en, String text) {
        console.line(console.say(Width.padded(zh, 8), Width.padded(en, 11)) + text);
    }

    private static String count(int number) {
        return Words.count(number);
    }
}
