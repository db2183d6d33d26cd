package org.gouji.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Status;
import org.gouji.pipeline.Entry;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Typed;

/** What became of the files of a run: how many were read, which failed, why others were passed, which are gone. */
final class FilesText {
    private static final int MISSING = 10;
    private static final int FAILED = 20;

    private final Console console;

    private final String option;

    /** @param option what command lines end with so that they are about the workspace of the run */
    FilesText(Console console, String option) {
        this.console = console;
        this.option = option;
    }

    /** @param pruned whether the files that are gone were forgotten */
    void print(Ledger ledger, boolean pruned) {
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
        console.head("文件", "files", counts(ledger.entries().size(), read, kept, failed.size()) + rest(others));
        failed(failed);
        others.forEach((standing, reasons) -> Ranked.of(reasons, Integer.MAX_VALUE)
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

    private static String count(int number) {
        return Words.count(number);
    }
}
