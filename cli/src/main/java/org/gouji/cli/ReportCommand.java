package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.gouji.export.WorkbookInput.Places;
import org.gouji.export.page.PagesInput;
import org.gouji.export.page.ReportPages;
import org.gouji.model.RuleInfo;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Program;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Room;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gouji report}: reads and checks files, keeps the results, and writes them as pages for a browser. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    /** Names of folders do not end so. */
    private static final Pattern OTHER = Pattern.compile("\\.(?:docx?|xlsx?|pdf|txt|csv|jsonl?|mht|zip|ofd|wps)$");

    private final Console console;
    private final Engine engine;

    @Mixin
    private final ResultOptions options = new ResultOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.html|DIR",
            required = true,
            descriptionKey = "reportOutput")
    private Path output = Path.of("report.html");

    @Spec
    private @Nullable CommandSpec spec;

    ReportCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Output.expectApart(output, options.workspace().folder());
        boolean page = expectPlace();
        Request request = new Request(
                options.paths(),
                Set.of(options.workspace().folder(), output),
                options.input().jobs(),
                Set.of(),
                words());
        List<RuleInfo> rules = engine.rules(options.packs());
        try (Reader reader = options.reader(engine);
                Workspace kept = Workspace.open(options.workspace().folder());
                Interrupts interrupts = Interrupts.taken(console);
                Progress progress = Progress.on(console, interrupts)) {
            interrupts.abandoning(reader::close);
            Ledger ledger = kept.run(request, reader, progress);
            if (interrupts.stopping()) {
                console.error(console.say("已停止：网页没有写", "stopped: no page was written"));
                return interrupts.exit();
            }
            progress.phase("写网页", "writing the pages");
            written(write(kept, ledger, rules, page));
            return ledger.anyFailed() ? Exit.SOME_FAILED : Exit.DONE;
        }
    }

    /** @return whether it is a page, not a folder */
    private boolean expectPlace() {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (!Files.isDirectory(output) && (name.endsWith(".html") || name.endsWith(".htm"))) {
            Output.checkRun(
                    output,
                    name.substring(name.lastIndexOf('.') + 1),
                    options.workspace().folder());
            return true;
        }
        if (!Files.isDirectory(output) && OTHER.matcher(name).find()) {
            throw new BadRequest(new Wording(
                    "网页只能写成 .html：" + output + "；请给出 .html 文件名，或文件夹",
                    "pages are .html only: " + output + "; name a .html file, or a folder"));
        }
        if (Files.isDirectory(output) ? !ReportPages.mayFill(output) : Files.exists(output)) {
            throw new BadRequest(new Wording(
                    "不能写到 " + output + "：请给出 .html 文件名，或新文件夹、空文件夹、以前由 gouji report 写成的文件夹",
                    "cannot write to " + output
                            + ": name a .html file, or a folder that is new, empty, or of an earlier gouji report"));
        }
        return false;
    }

    private List<String> words() {
        return spec == null
                ? List.of()
                : spec.root().commandLine().getParseResult().originalArgs();
    }

    private ReportPages.Written write(Workspace kept, Ledger ledger, List<RuleInfo> rules, boolean page) {
        var language = console.tells().language();
        PagesInput pages = new PagesInput(
                kept.rows(ledger, language),
                kept.read(ledger),
                kept.across(),
                kept.reviews().decisions(),
                rules,
                new Places(Path.of("").toAbsolutePath(), options.paths()),
                new PagesInput.Made(Program.version(), language));
        try {
            return page ? ReportPages.file(output, pages) : ReportPages.folder(output, pages);
        } catch (IOException e) {
            throw Room.failed(output, 0, new Wording("无法写入网页 " + output, "the pages cannot be written: " + output), e);
        }
    }

    private void written(ReportPages.Written written) {
        console.line(console.say(
                "网页：" + written.first() + "（" + Words.count(written.reports()) + " 份报告，" + Words.count(written.pages())
                        + " 页，" + Words.count(written.letters()) + " 份整改通知）",
                "pages: " + written.first() + " (" + Words.many(written.reports(), "report") + " on "
                        + Words.many(written.pages(), "page") + ", " + Words.many(written.letters(), "letter") + ")"));
    }
}
