package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.export.word.Letters;
import org.gouji.pipeline.Entry;
import org.gouji.pipeline.Extraction;
import org.gouji.pipeline.LetterBox;
import org.gouji.pipeline.LetterBox.Sent;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji letters}: a letter for each unit in whose reports something was found. */
@Command(name = "letters")
final class LettersCommand implements Callable<Integer> {
    private final Console console;
    private final Engine engine;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            descriptionKey = "lettersOutput")
    private Path output = Path.of("");

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    LettersCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        boolean kept =
                input.paths().size() == 1 && Workspace.isThere(input.paths().get(0));
        LetterBox.check(output, input.paths());
        Letters letters =
                new Letters(kept ? WorkspaceOptions.decisions(input.paths().get(0)) : workspace.decisions());
        int exit = kept ? ofWorkspace(letters) : ofFiles(letters);
        List<Sent> sent = LetterBox.write(letters, output, input.paths());
        for (Sent one : sent) {
            String unit = one.letter().unit();
            console.line((unit.isEmpty() ? console.say("（未识别单位）", "(unit not known)") : Width.clean(unit)) + ": "
                    + console.say(one.letter().matters() + " 处 ", one.letter().matters() + " findings ")
                    + Width.clean(one.target().toString()));
        }
        console.error(console.say(
                "已写出 " + Words.count(sent.size()) + " 份整改通知；〔 〕中的内容请自行填写",
                Words.count(sent.size()) + " letters written (in Chinese); fill in what stands in 〔 〕"));
        return exit;
    }

    private int ofWorkspace(Letters letters) {
        try (Workspace workspace = Workspace.reading(input.paths().get(0))) {
            workspace.dossiers().forEach(letters::add);
        }
        return Exit.DONE;
    }

    private int ofFiles(Letters letters) {
        Request request = new Request(input.paths(), Set.of(), input.jobs());
        List<Entry> entries;
        try (Reader reader = engine.reader(input.reading(), packs.files(), input.jobs())) {
            entries = Extraction.with(reader, new Crashes(console)).run(request, letters::add);
        }
        for (Entry entry : entries) {
            if (entry.failed()) {
                console.error(Width.clean(entry.shown()) + ": " + Words.status(entry.status(), console) + " "
                        + console.say(entry.why()));
            }
        }
        return entries.stream().anyMatch(Entry::failed) ? Exit.SOME_FAILED : Exit.DONE;
    }
}
