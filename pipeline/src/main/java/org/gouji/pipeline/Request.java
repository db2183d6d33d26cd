package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to run over.
 *
 * @param paths files and folders as the user typed them
 * @param own files and folders that Gouji itself writes, to be left out
 * @param jobs how many files are read at once, 1 or more
 */
public record Request(List<Path> paths, Set<Path> own, int jobs) {
    /** Throws {@link BadRequest} where a path does not exist: before anything is written. */
    public Request {
        paths = List.copyOf(paths);
        paths.forEach(Finder::expect);
        own = Set.copyOf(own.stream().map(Finder::place).toList());
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs is " + jobs + "; it must be 1 or more");
        }
    }
}
