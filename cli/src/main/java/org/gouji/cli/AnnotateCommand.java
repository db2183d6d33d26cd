package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.export.RuleNames;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.pipeline.Annotation;
import org.gouji.pipeline.Annotation.Kind;
import org.gouji.pipeline.Annotation.Result;
import org.gouji.pipeline.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji annotate}: copies of the files with what was found as comments at its places. */
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {
    private final Console console;
    private final Engine engine;

    @Mixin
    private final ResultOptions options = new ResultOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "annotateOutput")
    private Path output = Path.of("");

    AnnotateCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        RuleNames rules =
                new RuleNames(engine.rules(options.packs()), console.tells().language());
        List<Result> results;
        try (Reader reader = options.reader(engine)) {
            results = new Annotation(
                            options.input().reading().conditions(),
                            options.workspace().decisions(),
                            rules,
                            console.tells().language(),
                            new Crashes(console))
                    .run(options.request(), reader, output);
        }
        results.forEach(this::tell);
        total(results);
        return results.stream().anyMatch(result -> result.entry().failed()) ? Exit.SOME_FAILED : Exit.DONE;
    }

    private void tell(Result result) {
        boolean passed =
                result.entry().status() == Status.SKIPPED && !result.entry().named();
        if (result.entry().archive() || passed) {
            return;
        }
        String shown = Width.clean(result.entry().shown());
        String target =
                result.target().map(path -> Width.clean(path.toString())).orElse("");
        console.line(
                switch (result.kind()) {
                    case COPY -> shown + ": " + said(result) + unsigned(result) + " " + target;
                    case TRANSCRIPT -> shown + ": " + said(result) + console.say("（转录稿） ", " (transcript) ") + target;
                    case CLEAN -> shown + ": " + clean(result);
                    case NOTHING -> FailedEntries.line(result.entry(), console);
                });
    }

    private String unsigned(Result result) {
        return result.unsigned()
                ? console.say(
                        "（原件有数字签名，副本改动后签名失效，以原件为准）", " (the original is signed; the copy's signature no longer holds)")
                : "";
    }

    private String said(Result result) {
        int dismissed = result.counts().dismissed();
        String rest = dismissed == 0
                ? ""
                : console.say(
                        "（另有 " + Words.count(dismissed) + " 处经复核为误报，未加）",
                        " (" + Words.count(dismissed) + " more are false alarms by review and left out)");
        int comments = result.counts().comments();
        return console.say("批注 " + Words.count(comments) + " 条", Words.many(comments, "comment")) + rest;
    }

    private String clean(Result result) {
        int dismissed = result.counts().dismissed();
        return dismissed == 0
                ? console.say("无发现，未复制", "nothing found, not copied")
                : console.say(
                        "发现 " + Words.count(dismissed) + " 处，经复核都是误报，未复制",
                        Words.many(dismissed, "finding") + ", false alarms by review: not copied");
    }

    private void total(List<Result> results) {
        console.error(console.say(new Wording(
                "已写出 " + count(results, Kind.COPY) + " 份批注文件、" + count(results, Kind.TRANSCRIPT) + " 份转录稿；"
                        + count(results, Kind.CLEAN) + " 个文件无发现，未复制",
                Words.many(number(results, Kind.COPY), "commented copy") + " and "
                        + Words.many(number(results, Kind.TRANSCRIPT), "transcript")
                        + " written; nothing was found in " + Words.many(number(results, Kind.CLEAN), "file")
                        + ", not copied")));
        int dismissed =
                results.stream().mapToInt(result -> result.counts().dismissed()).sum();
        new Dismissed(console).tell(dismissed);
    }

    private static String count(List<Result> results, Kind kind) {
        return Words.count(number(results, kind));
    }

    private static long number(List<Result> results, Kind kind) {
        return results.stream().filter(result -> result.kind() == kind).count();
    }
}
