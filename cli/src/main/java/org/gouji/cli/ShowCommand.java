package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.export.KindName;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.Dossier;
import org.gouji.model.Report;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Entry;
import org.gouji.pipeline.Extraction;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji show}: one file for a person: outline, figures, checks, findings. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private final Console console;
    private final Engine engine;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--standing", descriptionKey = "standing")
    private boolean standing;

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    private Decisions decisions = Decisions.NONE;

    ShowCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        if (file.toFile().isDirectory()) {
            throw new BadRequest(new Wording(
                    "gouji show 只看一个文件，" + file + " 是文件夹", "gouji show takes one file, and " + file + " is a folder"));
        }
        decisions = decisions();
        List<Entry> entries;
        Optional<Path> archive = Extraction.archive(file);
        Request request = new Request(List.of(archive.orElse(file)), Set.of(), 1);
        try (Reader reader = engine.reader(reading, packs.files(), 1)) {
            Extraction all = Extraction.with(reader, new Crashes(console));
            entries = (archive.isPresent() ? all.only(file) : all).run(request, this::print);
        }
        if (entries.isEmpty()) {
            throw new BadRequest(new Wording("压缩包里没有这个文件：" + file, "no such file in the archive: " + file));
        }
        return entries.stream().anyMatch(Entry::failed) ? Exit.SOME_FAILED : Exit.DONE;
    }

    /** What reviewers decided in the workspace; nothing where there is none, or it can't be read. */
    private Decisions decisions() {
        if (!Workspace.isThere(workspace.folder())) {
            return Decisions.NONE;
        }
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            return kept.reviews().decisions();
        } catch (BadRequest e) {
            // Told when the comparisons are asked for.
            return Decisions.NONE;
        }
    }

    private void print(Dossier dossier) {
        console.line(Width.clean(dossier.source().path()) + "  " + Words.status(dossier.status(), console) + "  "
                + console.say(KindName.of(
                        dossier.source().mediaType(), dossier.source().path())));
        dossier.warnings().forEach(warning -> console.line("  " + Width.clean(console.say(warning))));
        for (Report report : dossier.reports()) {
            List<Optional<Decision>> decided =
                    FindingId.of(dossier, report).stream().map(decisions::of).toList();
            new ReportText(console, dossier.text(), report, standing, decided).print();
        }
        across();
    }

    /** What the last run found when it held the file against others; nothing where there was none. */
    private void across() {
        if (!Workspace.isThere(workspace.folder())) {
            return;
        }
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            new AcrossText(console).block(kept.across(file));
        } catch (BadRequest e) {
            console.error(console.say(e.wording()));
        }
    }
}
