package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import picocli.CommandLine.Mixin;

/** What to read, with which rules and reviewers' decisions: for commands that make something of reports. */
final class ResultOptions {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    InputOptions input() {
        return input;
    }

    WorkspaceOptions workspace() {
        return workspace;
    }

    List<Path> packs() {
        return packs.files();
    }

    List<Path> paths() {
        return input.paths();
    }

    Request request() {
        return new Request(input.paths(), Set.of(), input.jobs());
    }

    Reader reader(Engine engine) {
        return engine.reader(input.reading(), packs.files(), input.jobs());
    }
}
