package org.gouji.export.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gouji.export.LedgerRow;
import org.gouji.export.letter.Notice;
import org.gouji.model.Severity;
import org.gouji.model.Standing.State;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** The first thing seen: how much was read and checked, what was found, where it is worst, and what could not be read. */
final class SummaryView {
    /** Rows of a chart; the rest is in the tables of all units and reports. */
    private static final int MOST = 20;

    private final Html html;
    private final Names names;
    private final Speech speech;
    private final Survey survey;
    private final Where where;

    /**
     * Where what the summary speaks of is.
     *
     * @param places whether on one page or on many
     * @param folder the folder of the pages, as a link from the summary
     */
    record Where(Layout places, String folder) {}

    SummaryView(Html html, Names names, Survey survey, Where where) {
        this.html = html;
        this.names = names;
        this.speech = names.speech();
        this.survey = survey;
        this.where = where;
    }

    void write(Iterable<LedgerRow> ledger) {
        html.open("section", "id", "summary", "class", "summary", "aria-label", speech.say("汇总", "Summary"));
        tiles();
        html.open("div", "class", "charts");
        coverage();
        ranking(
                speech.say("问题：按规则", "Findings by rule"),
                survey.rules().stream()
                        .map(rule -> new Survey.Ranked(names.rule(rule.name()), rule.tally()))
                        .toList());
        ranking(speech.say("问题：按单位", "Findings by unit"), survey.units());
        worst();
        html.end().end();
        reports();
        letters();
        files(ledger);
    }

    private void tiles() {
        html.open("p", "class", "tiles");
        tile(
                speech.say("文件", "files"),
                survey.files.values().stream().mapToInt(Integer::intValue).sum(),
                "");
        tile(speech.say("报告", "reports"), survey.lines().size(), "");
        tile(speech.say("数字", "figures"), survey.figures(), "");
        tile(
                speech.say("核对", "checks"),
                survey.verdicts.values().stream().mapToInt(Integer::intValue).sum(),
                "");
        tile(speech.say("不符", "broken"), survey.verdicts.getOrDefault(Verdict.BROKEN, 0), "");
        tile(speech.say("差错", "errors"), survey.all.of(Severity.ERROR), "no");
        tile(speech.say("提示", "warnings"), survey.all.of(Severity.WARNING), "");
        tile(speech.say("失败或受损的文件", "failed or damaged files"), failed(), failed() > 0 ? "no" : "");
        html.end();
        html.put(
                "p",
                speech.say(
                        "“已核实”指与别处的数字对得上；“未核对”不等于无误。同一原因造成的几处不符只算一条问题。",
                        "Verified: ties with figures elsewhere. Not checked is not passed. What one cause breaks is one finding."),
                "class",
                "small");
        if (survey.annexes() > 0) {
            html.put(
                    "p",
                    speech.say(
                            "另有所附的表 " + survey.annexes() + " 张，各与所属的报告合为一份。",
                            survey.annexes() + " forms annexed to reports are shown with them."),
                    "class",
                    "small");
        }
        if (survey.dismissed() > 0) {
            html.put(
                    "p",
                    speech.say(
                            "另有 " + survey.dismissed() + " 条复核为误报，不计入汇总和通知，仍列在各报告旁。",
                            survey.dismissed()
                                    + " findings are false alarms by review: not counted, in no letter, still beside their reports."),
                    "class",
                    "small");
        }
    }

    private int failed() {
        return survey.files.entrySet().stream()
                .filter(entry -> entry.getKey().failed())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private void tile(String words, int count, String style) {
        html.open("span", "class", "tile " + style)
                .put("b", Speech.count(count))
                .text(" " + words)
                .close();
        html.text("\n");
    }

    private void begin(String title, String chart, String... heads) {
        html.open("figure", "class", "chart").put("figcaption", title);
        html.open("table", "data-chart", chart).open("thead").open("tr");
        for (String head : heads) {
            html.put("th", head, "scope", "col");
        }
        html.close().end().open("tbody");
    }

    private void coverage() {
        begin(
                speech.say("数字核对到什么程度", "Where the figures ended"),
                "coverage",
                speech.say("情况", "state"),
                speech.say("个数", "figures"),
                speech.say("占比", "share"));
        for (State state : State.values()) {
            int count = survey.figures.getOrDefault(state, 0);
            html.open("tr")
                    .put("th", speech.say(state.label()), "scope", "row", "class", "key " + ChapterView.key(state));
            html.put("td", Speech.count(count), "class", "num");
            html.put("td", Speech.share(count, survey.figures()), "class", "num")
                    .end();
        }
        survey.reasons.forEach((reason, count) -> {
            html.open("tr", "class", "sub").put("th", speech.say(reason.label()), "scope", "row");
            html.put("td", Speech.count(count), "class", "num");
            html.put("td", Speech.share(count, survey.figures()), "class", "num")
                    .end();
        });
        html.close().close().end();
    }

    private void ranking(String title, List<Survey.Ranked> ranked) {
        severities(title + top(ranked.size()), "ranking");
        ranked.stream().limit(MOST).forEach(row -> {
            html.open("tr").put("th", row.name(), "scope", "row");
            tally(row.tally());
            html.end();
        });
        html.close().close().end();
    }

    private String top(int rows) {
        return rows > MOST
                ? speech.say("（前 " + MOST + "，共 " + rows + "）", " (first " + MOST + " of " + rows + ")")
                : "";
    }

    private void severities(String title, String chart) {
        begin(title, chart, "", speech.of(Severity.ERROR), speech.of(Severity.WARNING), speech.of(Severity.INFO));
    }

    private void tally(Survey.Tally tally) {
        for (Severity severity : Severity.values()) {
            int count = tally.of(severity);
            html.put("td", count == 0 ? "" : Speech.count(count), "class", "num");
        }
    }

    private void worst() {
        List<Survey.Line> worst = new ArrayList<>(survey.lines());
        worst.removeIf(line -> line.findings().sum() == 0);
        worst.sort(Comparator.comparing(Survey.Line::findings, Survey.gravestFirst()));
        severities(speech.say("问题最多的报告", "Reports with most findings") + top(worst.size()), "");
        worst.stream().limit(MOST).forEach(line -> {
            html.open("tr").open("th", "scope", "row");
            html.put("a", names.line(line.origin()), "href", where.places().chapter(where.folder(), line.number()));
            html.close();
            tally(line.findings());
            html.end();
        });
        html.close().close().end();
    }

    private void reports() {
        html.open("section", "id", "reports", "aria-labelledby", "reports-h");
        html.put("h2", speech.say("报告 ", "Reports ") + survey.lines().size(), "id", "reports-h");
        html.open("p", "class", "find").open("label").text(speech.say("筛选 ", "Filter "));
        html.open("input", "type", "search", "data-filter", "list")
                .close()
                .close()
                .text("\n");
        html.open("table", "class", "rows", "id", "list").open("thead").open("tr");
        for (String head : List.of(
                speech.say("单位", "unit"),
                speech.say("年度 · 类型", "year · kind"),
                speech.say("差错", "errors"),
                speech.say("提示", "warnings"),
                speech.say("数字", "figures"),
                speech.say("已核实", "verified"),
                speech.say("有矛盾", "contradicted"),
                speech.say("未核对", "not checked"),
                speech.say("文件", "file"))) {
            html.put("th", head, "scope", "col");
        }
        html.close().end().open("tbody");
        survey.lines().forEach(this::report);
        html.close().close().end();
    }

    private void report(Survey.Line line) {
        html.open("tr").open("td");
        html.put("a", Names.unit(line.origin()), "href", where.places().chapter(where.folder(), line.number()));
        html.close().put("td", names.about(line.origin()));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            int count = line.findings().of(severity);
            html.put(
                    "td",
                    Speech.count(count),
                    "class",
                    count == 0 ? "num zero" : severity == Severity.ERROR ? "num bad" : "num");
        }
        html.put("td", Speech.count(line.allFigures()), "class", "num");
        for (State state : State.values()) {
            int count = line.figuresIn(state);
            html.put("td", Speech.count(count), "class", count == 0 ? "num zero" : "num");
        }
        html.open("td", "class", "path").text(line.origin().path());
        if (line.status().failed()) {
            html.put("b", " " + speech.of(line.status()), "class", "bad");
        }
        html.close().end();
    }

    private void letters() {
        List<Notice> letters = survey.letters();
        html.open("section", "id", "notices", "aria-labelledby", "notices-h");
        html.put("h2", speech.say("整改通知 ", "Letters ") + letters.size(), "id", "notices-h");
        html.open("ul", "class", "columns");
        for (int i = 0; i < letters.size(); i++) {
            html.open("li")
                    .put("a", letters.get(i).name(), "href", where.places().letter(where.folder(), i + 1));
            html.text(" " + letters.get(i).matters()).end();
        }
        html.end();
        if (letters.isEmpty()) {
            html.put("p", speech.say("无。", "None."), "class", "small");
        }
        html.end();
    }

    /** Files without a report on these pages: each with the reason. */
    private void files(Iterable<LedgerRow> ledger) {
        html.open("section", "id", "files", "aria-labelledby", "files-h");
        html.put("h2", speech.say("没有读出报告的文件", "Files without a report"), "id", "files-h");
        html.open("table", "class", "rows").open("thead").open("tr");
        html.put("th", speech.say("文件", "file"), "scope", "col");
        html.put("th", speech.say("状态", "status"), "scope", "col");
        html.put("th", speech.say("原因", "reason"), "scope", "col");
        html.close().end().open("tbody");
        int shown = 0;
        for (LedgerRow row : ledger) {
            if (row.counts().reports() == 0 && row.status() != Status.SKIPPED) {
                html.open("tr").put("td", row.path(), "class", "path");
                html.put("td", speech.of(row.status()), "class", row.status().failed() ? "bad" : "");
                html.put("td", row.why()).end();
                shown++;
            }
        }
        html.close().end();
        String skipped = Speech.count(survey.files.getOrDefault(Status.SKIPPED, 0));
        html.put(
                "p",
                (shown == 0 ? speech.say("无。", "None. ") : "")
                        + speech.say(
                                "另有 " + skipped + " 个文件按名称不是报告，已跳过。",
                                skipped + " files are no reports by their names and were passed."),
                "class",
                "small");
        html.end();
    }
}
