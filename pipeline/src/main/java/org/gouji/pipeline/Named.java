package org.gouji.pipeline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.export.Likeness;
import org.gouji.export.Likeness.Paper;
import org.gouji.model.Wording;
import org.gouji.pipeline.similar.Similar;
import org.gouji.pipeline.similar.Similar.Instead;
import org.gouji.pipeline.similar.Similar.Wanted;

/** Finds the stored report that a person means. */
final class Named {
    private static final int SHOWN = 10;

    private Named() {}

    /** The file that answers for the one that is meant, where that was not read because it is the same. */
    static Optional<Instead> instead(Similar similar, String words) throws SQLException {
        return isFile(words)
                ? similar.instead(key(words), "")
                : words.isBlank() || !similar.named(words).isEmpty() ? Optional.empty() : similar.instead("", words);
    }

    private static String key(String file) {
        return Found.key(Finder.place(Path.of(file)));
    }

    static List<Likeness> similar(Similar similar, String words, Wanted wanted, Path workspace) throws SQLException {
        Optional<Instead> instead = instead(similar, words);
        if (instead.isPresent()) {
            return similar.ofFile(instead.get().key(), wanted);
        }
        if (isFile(words)) {
            List<Likeness> all = similar.ofFile(key(words), wanted);
            if (all.isEmpty()) {
                String audit = Typed.gouji(List.of("audit", words)) + Typed.workspace(workspace);
                throw new BadRequest(new Wording(
                        "工作区中没有 " + words + " 的报告，请先运行 " + audit,
                        "no report of " + words + " is kept; run " + audit + " first"));
            }
            return all;
        }
        List<Paper> meant = words.isBlank() ? List.of() : similar.named(words);
        if (meant.size() == 1) {
            return List.of(similar.ofNamed(words, wanted));
        }
        throw new BadRequest(
                meant.isEmpty()
                        ? new Wording(
                                "工作区中没有标题、单位或路径含“" + words + "”的报告",
                                "no report has " + words + " in its title, unit or path")
                        : new Wording(
                                "有 " + meant.size() + " 份报告含“" + words + "”，请给出文件或更完整的标题：" + listed(meant),
                                meant.size() + " reports have " + words + "; name the file or more of the title:"
                                        + listed(meant)));
    }

    private static boolean isFile(String words) {
        try {
            return Files.isRegularFile(Path.of(words));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String listed(List<Paper> papers) {
        return papers.stream()
                        .limit(SHOWN)
                        .map(paper -> "\n  " + paper.title() + "  " + paper.path())
                        .collect(Collectors.joining())
                + (papers.size() > SHOWN ? "\n  …" : "");
    }
}
