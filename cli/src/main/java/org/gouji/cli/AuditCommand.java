package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.export.Workbook;
import org.gouji.export.WorkbookInput;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Wording;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.StoreFailed;
import org.gouji.pipeline.Totals;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
        Output.check(output, "xlsx");
        List<RuleInfo> rules = engine.rules(packs.files());
        Request request = new Request(input.paths(), Set.of(workspace.folder(), output), input.jobs());
        try (Reader reader = engine.reader(input.reading(), packs.files(), input.jobs());
                Workspace kept = Workspace.open(workspace.folder())) {
            if (kept.emptied()) {
                console.error(console.say(
                        "工作区由旧版本的程序写成，已清空；本次重新读取全部文件",
                        "the workspace was written by an older version and is made anew: all files are read again"));
            }
            Ledger ledger;
            try (Progress progress = Progress.on(console)) {
                ledger = kept.run(request, reader, progress);
            }
            Totals totals = new Totals(TOP);
            kept.dossiers(ledger).forEach(totals::add);
            kept.across().forEach(totals::add);
            writeWorkbook(kept, ledger, rules);
            Summary summary = new Summary(console, rules);
            summary.print(ledger, totals);
            summary.places(output, workspace.folder(), ledger);
            return exit(ledger, totals);
        }
    }

    private void writeWorkbook(Workspace kept, Ledger ledger, List<RuleInfo> rules) {
        var language = console.tells().language();
        try {
            Workbook.write(
                    output,
                    new WorkbookInput(
                            kept.rows(ledger, language),
                            kept.dossiers(ledger),
                            kept.across(),
                            rules,
                            Path.of("").toAbsolutePath(),
                            language));
        } catch (IOException e) {
            throw new StoreFailed(new Wording("无法写入工作簿 " + output, "the workbook cannot be written: " + output), e);
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
