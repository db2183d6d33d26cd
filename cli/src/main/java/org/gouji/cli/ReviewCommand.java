package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.ReviewHeads;
import org.gouji.export.review.ReviewSheet;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Reviewed;
import org.gouji.pipeline.Reviews;
import org.gouji.pipeline.Typed;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji review}: what reviewers decided about findings; with {@code set} and {@code import}, what they decide now. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--open", descriptionKey = "open")
    private boolean open;

    @Option(names = "--decided", descriptionKey = "decided")
    private boolean decided;

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    private ReviewCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine line(Console console) {
        return new CommandLine(new ReviewCommand(console))
                .addSubcommand("set", new SetCommand(console))
                .addSubcommand("import", new ImportCommand(console));
    }

    @Override
    public Integer call() {
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            new ReviewText(console, workspace.option())
                    .list(kept.reviews().all().stream()
                            .filter(one -> !open || !one.concluded())
                            .filter(one -> !decided || one.concluded())
                            .toList());
        }
        return Exit.DONE;
    }

    /** {@code gouji review set}: decides about one finding. */
    @Command(name = "set")
    static final class SetCommand implements Callable<Integer> {
        private static final int SHORTEST = 4;

        private final Console console;

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "findingId")
        private String id = "";

        @Parameters(index = "1", paramLabel = "属实|误报|待核", descriptionKey = "conclusion")
        private String conclusion = "";

        @Option(names = "--note", paramLabel = "X", descriptionKey = "note")
        private @Nullable String note;

        @Mixin
        private final WorkspaceOptions workspace = new WorkspaceOptions();

        @Mixin
        @SuppressWarnings("unused") // picocli reads it
        private final SpeechOptions speech = new SpeechOptions();

        SetCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Conclusion read = Conclusion.read(conclusion)
                    .orElseThrow(() -> new BadRequest(new Wording(
                            "复核结论应为 属实、误报 或 待核：" + conclusion,
                            "the conclusion must be confirmed, false-alarm or pending: " + conclusion)));
            try (Workspace kept = existing(workspace)) {
                Reviewed about = one(kept.reviews());
                Decision decision = new Decision(about.id(), Optional.of(read), note == null ? "" : note);
                Reviews.Taken taken = kept.reviews().decide(List.of(decision));
                new ReviewText(console, workspace.option()).decided(about, decision, taken);
            }
            return Exit.DONE;
        }

        private Reviewed one(Reviews reviews) {
            String all = Typed.gouji() + " review" + workspace.option();
            List<Reviewed> found = id.length() < SHORTEST ? List.of() : reviews.starting(id);
            if (found.size() == 1) {
                return found.get(0);
            }
            if (id.length() < SHORTEST) {
                throw new BadRequest(new Wording(
                        "编号至少写开头 " + SHORTEST + " 位：" + id + "；编号见 " + all,
                        "write " + SHORTEST + " characters of the id at least, not " + id + "; " + all
                                + " lists them"));
            }
            throw new BadRequest(
                    found.isEmpty()
                            ? new Wording(
                                    "没有编号为 " + id + " 的问题；编号见 " + all,
                                    "no finding has the id " + id + "; " + all + " lists them")
                            : new Wording(
                                    "有 " + found.size() + " 个问题的编号以 " + id + " 开头，请写全",
                                    found.size() + " findings have ids that begin with " + id + "; write more of it"));
        }
    }

    /** {@code gouji review import}: takes over what was written in a workbook. */
    @Command(name = "import")
    static final class ImportCommand implements Callable<Integer> {
        private final Console console;

        @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "reviewed")
        private Path file = Path.of("");

        @Mixin
        private final WorkspaceOptions workspace = new WorkspaceOptions();

        @Mixin
        @SuppressWarnings("unused") // picocli reads it
        private final SpeechOptions speech = new SpeechOptions();

        ImportCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            ReviewSheet sheet = read();
            if (!sheet.known()) {
                throw new BadRequest(new Wording(
                        file + " 里没有“" + ReviewHeads.ID.zh() + "”（隐藏列）和“" + ReviewHeads.CONCLUSION.zh()
                                + "”两列：请用 gouji audit 写出的工作簿",
                        file + " lacks the hidden column " + ReviewHeads.ID.en() + " or " + ReviewHeads.CONCLUSION.en()
                                + ": take the workbook that gouji audit wrote"));
            }
            try (Workspace kept = existing(workspace)) {
                Reviews.Taken taken = kept.reviews().decide(sheet.decisions());
                new ReviewText(console, workspace.option()).imported(sheet, taken);
            }
            return sheet.remarks().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
        }

        private ReviewSheet read() {
            if (!Files.exists(file)) {
                throw new BadRequest(new Wording("找不到文件：" + file, "no such file: " + file));
            }
            try {
                return ReviewSheet.read(file);
            } catch (IOException e) {
                throw new BadRequest(new Wording(
                        "无法读取 " + file + "：不是 xlsx 工作簿或已损坏（用 WPS、LibreOffice 打开的请另存为 xlsx）",
                        file + " can't be read: no xlsx workbook, or damaged (save as xlsx)"));
            }
        }
    }

    /** A workspace to write to, which must be there. */
    private static Workspace existing(WorkspaceOptions workspace) {
        Workspace.reading(workspace.folder()).close();
        return Workspace.open(workspace.folder());
    }
}
