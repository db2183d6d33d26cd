package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.model.Wording;

/**
 * What to run over.
 *
 * @param paths files and folders as the user typed them
 * @param own files and folders that Gouji itself writes, to be left out
 * @param jobs how many files are read at once, 1 or more
 * @param wishes what else is asked for
 * @param words the command line, without the program's name: what a retry starts again with
 */
public record Request(List<Path> paths, Set<Path> own, int jobs, Set<Wish> wishes, List<String> words) {
    /** What a run does only where it is asked for. */
    public enum Wish {
        /** Read again what failed, and leave all else as it is. */
        ONLY_FAILED,
        /** Forget the files that are gone. */
        PRUNE
    }

    /** Throws {@link BadRequest} where a path does not exist or {@code jobs} is no number of jobs: before anything is written. */
    public Request {
        paths = List.copyOf(paths);
        own = Set.copyOf(own.stream().map(Finder::place).toList());
        wishes = Set.copyOf(wishes);
        words = List.copyOf(words);
        if (jobs < 1) {
            throw new BadRequest(new Wording("--jobs 应为 1 或更大的整数：" + jobs, "--jobs must be 1 or more: " + jobs));
        }
        paths.forEach(Finder::expect);
    }

    public Request(List<Path> paths, Set<Path> own, int jobs) {
        this(paths, own, jobs, Set.of(), List.of());
    }

    boolean asks(Wish wish) {
        return wishes.contains(wish);
    }
}
