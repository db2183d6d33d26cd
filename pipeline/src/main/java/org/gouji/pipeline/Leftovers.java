package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away the temporary folders of this process and of processes that died. A folder's name holds the number of its process. */
final class Leftovers {
    private static final Pattern PROCESS = Pattern.compile("([0-9]{1,18})(?:-.*)?");

    private Leftovers() {}

    /** Deletes the folders with names that start so and whose processes are gone. */
    static void sweep(Path parent, String prefix) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path folder : left) {
                Matcher process =
                        PROCESS.matcher(folder.getFileName().toString().substring(prefix.length()));
                if (process.matches()
                        && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty()) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            // Tidying up is no reason to stop.
        }
    }

    /** Deletes a folder with all in it, as far as the system lets us. */
    static void delete(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(children::add);
        } catch (IOException e) {
            // What can't be listed can't be deleted either.
        }
        for (Path child : children) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                delete(child);
            } else {
                remove(child);
            }
        }
        remove(folder);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The system holds something in it: a later process deletes it.
        }
    }
}
