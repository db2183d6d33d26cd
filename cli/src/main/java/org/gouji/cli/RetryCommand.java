package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.LastRun;
import org.gouji.pipeline.Typed;
import org.gouji.pipeline.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gouji retry}: reads again what failed in the last {@code gouji audit}, with the same options. */
@Command(name = "retry")
final class RetryCommand implements Callable<Integer> {
    private final Console console;
    private final Engine engine;

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    RetryCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        LastRun last = last();
        Path here = Path.of("").toAbsolutePath();
        if (!last.folder().equals(here)) {
            throw new BadRequest(new Wording(
                    "上次运行是在 " + last.folder() + " 中开始的，路径以它为准：请先进入该文件夹再运行 " + Typed.gouji() + " retry"
                            + workspace.option(),
                    "the last run was started in " + last.folder() + ", where its paths start: go there first"));
        }
        return audit(last.words()).again();
    }

    private LastRun last() {
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            return kept.lastRun()
                    .filter(run -> !run.words().isEmpty())
                    .orElseThrow(() -> new BadRequest(new Wording(
                            "工作区里没有可以重试的运行，请先运行 " + Typed.gouji() + " audit …" + workspace.option(),
                            "there is no run to repeat; run " + Typed.gouji() + " audit …" + workspace.option()
                                    + " first")));
        }
    }

    /** The command of the last run, with its options. */
    private AuditCommand audit(List<String> words) {
        CommandLine line = Gouji.commands(console, engine);
        CommandLine.ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
        return parsed.subcommand().commandSpec().userObject() instanceof AuditCommand audit ? audit : unknown(words);
    }

    private static AuditCommand unknown(List<String> words) {
        throw new BadRequest(new Wording(
                "retry 只能重复 audit，上次的命令是 " + Typed.gouji(words) + "；请用 audit 再读一遍同一文件夹",
                "retry repeats audit only; the last command was " + Typed.gouji(words)
                        + ": read the same folder with audit"));
    }
}
