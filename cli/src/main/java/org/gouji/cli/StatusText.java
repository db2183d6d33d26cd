package org.gouji.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.export.KnownFile;
import org.gouji.model.Status;
import org.gouji.pipeline.LastRun;
import org.gouji.pipeline.Typed;
import org.gouji.pipeline.Workspace;

/** How a workspace stands: its last run, its index, and how many files have which status. */
final class StatusText {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Console console;
    private final Path folder;
    private final Workspace kept;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private final int files;
    private final int gone;

    StatusText(Console console, Path folder, Workspace kept, List<KnownFile> files) {
        this.console = console;
        this.folder = folder;
        this.kept = kept;
        files.forEach(file -> counts.merge(file.row().status(), 1, Integer::sum));
        this.files = files.size();
        this.gone = (int) files.stream().filter(KnownFile::gone).count();
    }

    void print(TableFormat format) {
        switch (format) {
            case TABLE -> table();
            case JSON -> json();
            case CSV -> csv();
        }
    }

    private void table() {
        String option = WorkspaceOptions.option(folder);
        head("工作区", "workspace", folder.toString());
        head("上次运行", "last run", kept.lastRun().map(this::run).orElse(console.say("无", "none")));
        head(
                "检索索引",
                "index",
                kept.searchable()
                        ? console.say("最新", "up to date")
                        : console.say("未跟上，检索时自动补齐", "behind; the next search brings it up to date"));
        head("文件", "files", Words.count(files) + console.say(" 个", ""));
        Columns columns = new Columns();
        counts.forEach((status, number) -> columns.row(Words.status(status, console), Words.count(number)));
        columns.lines("  ").forEach(console::line);
        if (gone > 0) {
            console.line(console.say(
                    "其中 " + Words.count(gone) + " 个原文件已不在；要清除其结果：" + Typed.gouji() + " audit … --prune" + option,
                    Words.count(gone) + " of them are gone; to forget them: " + Typed.gouji() + " audit … --prune"
                            + option));
        }
        if (counts.keySet().stream().anyMatch(Status::failed)) {
            String failed = Typed.gouji() + " status --failed" + option;
            String retry = Typed.gouji() + " retry" + option;
            console.line(console.say(
                    "失败或损坏的文件：" + failed + "；再读一遍：" + retry,
                    "failed or damaged files: " + failed + "; to read them again: " + retry));
        }
    }

    private String run(LastRun run) {
        String started = MINUTE.format(run.started().atZone(ZoneId.systemDefault()));
        String command = run.words().isEmpty() ? "" : console.say("；命令：", "; command: ") + Typed.gouji(run.words());
        return started + console.say("，", ", ") + ended(run) + command;
    }

    private String ended(LastRun run) {
        long seconds = run.ended()
                .map(end -> Math.max(0, Duration.between(run.started(), end).toSeconds()))
                .orElse(0L);
        return switch (run.state()) {
            case DONE -> console.say("已完成，用时 " + seconds + " 秒", "done in " + seconds + " s");
            case STOPPED -> console.say("中途停止，再次运行同一命令即可接着读", "stopped; run the same command to go on");
            case FAILED -> console.say("因磁盘或程序出错而中断，再次运行同一命令即可接着读", "failed; run the same command to go on");
            case RUNNING ->
                kept.busy()
                        ? console.say("正在运行", "running")
                        : console.say("意外中断，再次运行同一命令即可接着读", "broken off; run the same command to go on");
        };
    }

    private void head(String zh, String en, String text) {
        console.line(console.say(Width.padded(zh, 10), Width.padded(en, 11)) + Width.clean(text));
    }

    private void json() {
        Optional<LastRun> last = kept.lastRun();
        String run = last.map(at -> "{\"state\":\"" + at.state() + "\",\"started\":\"" + at.started() + "\""
                        + at.ended()
                                .map(Instant::toString)
                                .map(end -> ",\"ended\":\"" + end + "\"")
                                .orElse("") + "}")
                .orElse("null");
        String statuses = counts.entrySet().stream()
                .map(entry -> "\"" + entry.getKey().name() + "\":" + entry.getValue())
                .collect(Collectors.joining(","));
        console.line("{\"files\":" + files + ",\"gone\":" + gone + ",\"statuses\":{" + statuses + "},\"searchable\":"
                + kept.searchable() + ",\"lastRun\":" + run + "}");
    }

    private void csv() {
        console.line("status,files");
        counts.forEach((status, number) -> console.line(status.name() + "," + number));
    }
}
