package org.gouji.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.export.KnownFile;
import org.gouji.export.LedgerTable;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.pipeline.StoreFailed;
import org.gouji.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji status}: what the workspace knows of its files. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--failed", descriptionKey = "failed")
    private boolean failed;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "statusFormat")
    private TableFormat format = TableFormat.TABLE;

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            List<KnownFile> files = kept.files(console.tells().language());
            if (failed || all) {
                rows(all ? files : files.stream().filter(StatusCommand::unread).toList());
            } else {
                new StatusText(console, workspace.folder(), kept, files).print(format);
            }
        }
        return Exit.DONE;
    }

    /** Whether a person may have to do something about it: it failed, is damaged, has no text, or is of a kind that is not read. */
    private static boolean unread(KnownFile file) {
        Status status = file.row().status();
        return status.failed() || status == Status.UNSUPPORTED || status == Status.OK_EMPTY_TEXT;
    }

    private void rows(List<KnownFile> files) {
        try {
            switch (format) {
                case TABLE -> {
                    if (files.isEmpty() && failed && !all) {
                        console.line(console.say("没有失败的文件", "no file failed"));
                    } else {
                        new FileRows(console, workspace.option()).print(files);
                    }
                }
                case JSON ->
                    LedgerTable.json(console.out(), files, console.tells().language());
                case CSV ->
                    LedgerTable.csv(console.out(), files, console.tells().language());
            }
        } catch (IOException e) {
            throw new StoreFailed(
                    new Wording("无法写出结果：" + e.getMessage(), "the output cannot be written: " + e.getMessage()), e);
        }
    }
}
