package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.export.Workbook;
import org.gouji.export.WorkbookInput;
import org.gouji.export.WorkbookInput.Places;
import org.gouji.export.WorkbookInput.ProgramFacts;
import org.gouji.export.review.Decisions;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Wording;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Program;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Request.Wish;
import org.gouji.pipeline.Room;
import org.gouji.pipeline.Totals;
import org.gouji.pipeline.Typed;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gouji audit}: reads and checks files, keeps the results, writes the workbook, and sums up. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private static final int TOP = 10;

    private final Console console;
    private final Engine engine;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "output")
    private Path output = Path.of("audit.xlsx");

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--fail-on", paramLabel = "error|warning", descriptionKey = "failOn")
    private @Nullable FailOn failOn;

    @Option(names = "--prune", descriptionKey = "prune")
    private boolean prune;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    AuditCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    /** From which severity findings make the command fail. */
    enum FailOn {
        ERROR,
        WARNING
    }

    @Override
    public Integer call() {
        return run(prune ? Set.of(Wish.PRUNE) : Set.of());
    }

    /** Reads again what failed, with the options of this command. */
    int again() {
        return run(Set.of(Wish.ONLY_FAILED));
    }

    private int run(Set<Wish> wishes) {
        Output.checkRun(output, "xlsx", workspace.folder());
        Request request = new Request(input.paths(), Set.of(workspace.folder(), output), input.jobs(), wishes, words());
        List<RuleInfo> rules = engine.rules(packs.files());
        try (Reader reader = engine.reader(input.reading(), packs.files(), input.jobs());
                Workspace kept = Workspace.open(workspace.folder());
                Interrupts interrupts = Interrupts.taken(console);
                Progress progress = Progress.on(console, interrupts)) {
            interrupts.abandoning(reader::close);
            if (kept.emptied()) {
                console.error(console.say(
                        "工作区由旧版本的程序写成，已清空；本次重新读取全部文件",
                        "the workspace was written by an older version and is made anew: all files are read again"));
            }
            Ledger ledger = kept.run(request, reader, progress);
            if (interrupts.stopping()) {
                stopped(ledger);
                return interrupts.exit();
            }
            new FormerWorkbook(console, output, workspace.option()).keep(kept.reviews());
            Decisions decisions = kept.reviews().decisions();
            Totals totals = new Totals(TOP, decisions);
            kept.across(ledger).forEach(totals::add);
            progress.phase("写工作簿", "writing the workbook");
            writeWorkbook(kept, ledger, totals, decisions, reader.fingerprint());
            new Summary(console, rules, workspace.option()).print(ledger, totals, prune);
            new NextText(console, workspace.option())
                    .print(new NextText.Places(input.paths(), output, workspace.folder()), ledger, totals);
            return interrupts.stopping() ? interrupts.exit() : exit(ledger, totals);
        }
    }

    /** The command line of this run, or of the one that it repeats. */
    private List<String> words() {
        return spec == null
                ? List.of()
                : spec.root().commandLine().getParseResult().originalArgs();
    }

    private void stopped(Ledger ledger) {
        int done = ledger.entries().size();
        console.error(console.say(
                "已停止：" + Words.count(done) + " 个文件的结果已保存，"
                        + (ledger.left() == 0 ? "文件已全部读完" : "还有 " + Words.count(ledger.left()) + " 个文件没有读")
                        + "；工作簿未更新",
                "stopped: the results of " + Words.count(done) + " files are kept, "
                        + (ledger.left() == 0 ? "none is left" : Words.many(ledger.left(), "file") + " left")
                        + "; the workbook is as it was"));
        console.error(console.say("接着读，请再次运行同一命令：", "to go on, run the same command again: ") + Typed.gouji(words()));
    }

    /** The summary counts what goes into the workbook, as it goes: each dossier is unpacked once. */
    private void writeWorkbook(Workspace kept, Ledger ledger, Totals totals, Decisions decisions, String fingerprint) {
        var language = console.tells().language();
        try {
            Workbook.write(
                    output,
                    new WorkbookInput(
                            kept.rows(ledger, language),
                            totals.counting(kept.dossiers(ledger)),
                            kept.across(ledger),
                            engine.rules(packs.files()),
                            decisions,
                            new Places(Path.of("").toAbsolutePath(), input.paths()),
                            new ProgramFacts(
                                    Program.version(),
                                    fingerprint,
                                    packs.files().stream()
                                            .map(file -> file.getFileName().toString())
                                            .toList()),
                            language));
        } catch (IOException e) {
            throw Room.failed(
                    output,
                    Files.exists(output) ? output.toFile().length() : 0,
                    new Wording("无法写入工作簿 " + output, "the workbook cannot be written: " + output),
                    e);
        }
    }

    private int exit(Ledger ledger, Totals totals) {
        if (ledger.anyFailed()) {
            return Exit.SOME_FAILED;
        }
        int errors = totals.of(Severity.ERROR);
        boolean found = failOn == FailOn.ERROR && errors > 0
                || failOn == FailOn.WARNING && errors + totals.of(Severity.WARNING) > 0;
        return found ? Exit.FINDINGS : Exit.DONE;
    }
}
