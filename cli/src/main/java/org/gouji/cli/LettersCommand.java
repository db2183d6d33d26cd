package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.export.letter.Notices;
import org.gouji.pipeline.Extraction;
import org.gouji.pipeline.LetterBox;
import org.gouji.pipeline.LetterBox.Sent;
import org.gouji.pipeline.Reader;
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
    private final ResultOptions options = new ResultOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            descriptionKey = "lettersOutput")
    private Path output = Path.of("");

    LettersCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        boolean kept =
                options.paths().size() == 1 && Workspace.isThere(options.paths().get(0));
        LetterBox.check(output, options.paths());
        Notices letters;
        int exit = Exit.DONE;
        if (kept) {
            letters = ofWorkspace();
        } else {
            letters = new Notices(options.workspace().decisions(), List.of());
            exit = ofFiles(letters);
        }
        List<Sent> sent = LetterBox.write(letters, output, options.paths());
        for (Sent one : sent) {
            String unit = one.letter().unit();
            console.line((unit.isEmpty() ? console.say("（未识别单位）", "(unit not known)") : Width.clean(unit)) + ": "
                    + console.say(
                            one.letter().matters() + " 处 ",
                            Words.many(one.letter().matters(), "finding") + " ")
                    + Width.clean(one.target().toString()));
        }
        console.error(console.say(
                "已写出 " + Words.count(sent.size()) + " 份整改通知；〔 〕中的内容请自行填写",
                Words.many(sent.size(), "letter") + " written (in Chinese); fill in what stands in 〔 〕"));
        new Dismissed(console).tell(letters.dismissed());
        return exit;
    }

    private Notices ofWorkspace() {
        try (Workspace workspace = Workspace.reading(options.paths().get(0))) {
            Notices letters = new Notices(workspace.reviews().decisions(), workspace.across());
            workspace.dossiers().forEach(letters::add);
            return letters;
        }
    }

    private int ofFiles(Notices letters) {
        try (Reader reader = options.reader(engine)) {
            return FailedEntries.tell(
                    Extraction.with(reader, new Crashes(console)).once().run(options.request(), letters::add), console);
        }
    }
}
