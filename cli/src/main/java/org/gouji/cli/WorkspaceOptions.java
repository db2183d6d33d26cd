package org.gouji.cli;

import java.nio.file.Path;
import org.gouji.export.review.Decisions;
import org.gouji.pipeline.Typed;
import org.gouji.pipeline.Workspace;
import picocli.CommandLine.Option;

/** Which workspace. */
final class WorkspaceOptions {
    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            descriptionKey = "workspace")
    private Path folder = Workspace.USUAL;

    Path folder() {
        return folder;
    }

    /** What a command line ends with so that it is about this workspace; nothing for the usual one. */
    String option() {
        return option(folder);
    }

    static String option(Path folder) {
        return Width.clean(Typed.workspace(folder));
    }

    /** What reviewers made of findings; nothing where there is no workspace, unless one was named. */
    Decisions decisions() {
        if (!folder.equals(Workspace.USUAL)) {
            Workspace.reading(folder).close();
        }
        return decisions(folder);
    }

    static Decisions decisions(Path folder) {
        if (!Workspace.isThere(folder)) {
            return Decisions.NONE;
        }
        try (Workspace kept = Workspace.reading(folder)) {
            return kept.reviews().decisions();
        }
    }
}
