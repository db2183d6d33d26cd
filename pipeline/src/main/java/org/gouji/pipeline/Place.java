package org.gouji.pipeline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** What is on the disk now where a key of the store leads. */
enum Place {
    FOLDER,
    /** A file, or what can't be looked at. */
    THERE,
    /** Nothing of its own: it lay inside a file that is there, an archive. */
    INSIDE,
    GONE;

    static Place of(String key) {
        Optional<Path> path = path(key);
        if (path.filter(Files::isDirectory).isPresent()) {
            return FOLDER;
        }
        if (path.filter(p -> Files.exists(p, LinkOption.NOFOLLOW_LINKS)).isPresent()) {
            return THERE;
        }
        for (int end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
            Optional<Path> around = path(key.substring(0, end)).filter(Files::exists);
            if (around.isPresent()) {
                return Files.isRegularFile(around.get()) ? INSIDE : within(path);
            }
        }
        return within(path);
    }

    private static Place within(Optional<Path> path) {
        return path.filter(p -> !Files.notExists(p, LinkOption.NOFOLLOW_LINKS)).isPresent() ? THERE : GONE;
    }

    /** Names inside archives may be none that the system allows. */
    private static Optional<Path> path(String key) {
        try {
            return Optional.of(Path.of(key));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
