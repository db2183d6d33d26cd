package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.export.ContractJson;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Entry;
import org.gouji.pipeline.Extraction;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.StoreFailed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji extract}: the JSON of files, and nothing else, on standard output. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private final Console console;
    private final Engine engine;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "json|jsonl", descriptionKey = "format")
    private @Nullable Format format;

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    ExtractCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    /** The forms of the output. */
    enum Format {
        JSON,
        JSONL
    }

    @Override
    public Integer call() {
        boolean oneFile =
                input.paths().size() == 1 && !Files.isDirectory(input.paths().get(0));
        if (format == Format.JSON && !oneFile) {
            throw new BadRequest(new Wording(
                    "--format json 只用于一个文件；多个文件请用 jsonl", "--format json is for one file; use jsonl for several"));
        }
        boolean lines = format == null ? !oneFile : format == Format.JSONL;
        Language language = console.tells().language();
        Request request = new Request(input.paths(), Set.of(), input.jobs());
        List<Entry> entries;
        try (Reader reader = engine.reader(input.reading(), packs.files(), input.jobs())) {
            entries = Extraction.with(reader, new Crashes(console))
                    .run(request, dossier -> print(dossier, lines, language));
        }
        if (entries.isEmpty()) {
            console.error(console.say("没有找到文件", "no files were found"));
        }
        return FailedEntries.tell(entries, console);
    }

    private void print(Dossier dossier, boolean lines, Language language) {
        console.out()
                .print(lines ? ContractJson.line(dossier, language) + "\n" : ContractJson.write(dossier, language));
        if (console.out().checkError()) {
            throw new StoreFailed(
                    new Wording("标准输出无法写入", "standard output cannot be written"),
                    new IOException(dossier.source().path()));
        }
    }
}
